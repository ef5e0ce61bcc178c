import type { ChangeKind, ScheduledField } from "./schedule-changes.ts";
import type { SessionStatus } from "./session.ts";

type Altered = { status: SessionStatus };

/** Which word people use for a change of each field; that of the status depends on its values. */
const kindOf: Record<Exclude<ScheduledField, "status">, ChangeKind> = {
  title: "renamed",
  startsAt: "moved",
  endsAt: "moved",
  room: "moved",
  speakers: "speakers",
  abstract: "abstract",
  url: "links",
  slidesUrl: "links",
  videoUrl: "links",
  links: "links",
  track: "details",
  kind: "details",
};

/** What happened to a session whose `fields` an import alters, each kind once. Empty without a visible field. */
export function kindsOfChange(
  fields: readonly ScheduledField[],
  before: Altered,
  after: Altered,
): ChangeKind[] {
  const kinds = new Set<ChangeKind>();
  if (before.status !== after.status) {
    kinds.add(after.status === "scheduled" ? "restored" : "cancelled");
  }
  for (const field of fields) if (field !== "status") kinds.add(kindOf[field]);
  return [...kinds];
}
