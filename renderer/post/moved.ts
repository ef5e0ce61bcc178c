/** The list with one entry at another place, within its ends. */
export function moved(list: readonly string[], entry: string, to: number): string[] {
  const from = list.indexOf(entry);
  if (from === -1) return [...list];
  const others = list.filter((one) => one !== entry);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, entry);
}
