import type { Plan } from "#shared/session.ts";

const NEXT: Record<Plan, Plan | null> = { must: "maybe", maybe: "backup", backup: null };

/** What comes after a plan in turn: nothing, must, maybe, backup, nothing. */
export const nextPlan = (plan: Plan | null): Plan | null => (plan === null ? "must" : NEXT[plan]);
