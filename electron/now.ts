/** Milliseconds since 1970, UTC. */
export type Now = () => number;

/** The clock; in an unpackaged build `LANYARD_NOW`, an ISO instant, stops it there. */
export function createNow(env: NodeJS.ProcessEnv, isPackaged: boolean): Now {
  const fixed = isPackaged ? Number.NaN : Date.parse(env["LANYARD_NOW"] ?? "");
  return Number.isNaN(fixed) ? Date.now : () => fixed;
}
