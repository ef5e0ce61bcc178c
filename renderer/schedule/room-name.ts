/** Numbers in names count as numbers: Room 2 before Room 10. */
export const byRoomName = (a: string, b: string): number =>
  a.localeCompare(b, "en", { numeric: true });
