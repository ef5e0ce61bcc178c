/** `Tue 7 Nov 15:25:03`, in the laptop's time: when a version was saved. With the year where it is another one. */
export function versionWords(savedAt: string, now: number): string {
  const at = new Date(savedAt);
  const isThisYear = at.getFullYear() === new Date(now).getFullYear();
  const day = at.toLocaleDateString("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(!isThisYear && { year: "numeric" }),
  });
  return `${day.replaceAll(",", "")} ${at.toLocaleTimeString("en-GB")}`;
}
