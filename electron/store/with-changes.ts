/** A copy with the changes laid over it. A key that is there but undefined changes nothing. */
export function withChanges<T extends object>(stored: T, changes: Partial<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...stored, ...Object.fromEntries(given) };
}
