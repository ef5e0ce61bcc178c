/** Milliseconds since 1970, UTC. */
export type Now = () => number;

/** Where `LANYARD_NOW`, an ISO instant, stops the clock of an unpackaged build; null where it runs. */
export function stoppedAt(env: NodeJS.ProcessEnv, isPackaged: boolean): number | null {
  const fixed = isPackaged ? Number.NaN : Date.parse(env["LANYARD_NOW"] ?? "");
  return Number.isNaN(fixed) ? null : fixed;
}

/** The clock; in an unpackaged build `LANYARD_NOW`, an ISO instant, stops it there. */
export function createNow(env: NodeJS.ProcessEnv, isPackaged: boolean): Now {
  const fixed = stoppedAt(env, isPackaged);
  return fixed === null ? Date.now : () => fixed;
}
