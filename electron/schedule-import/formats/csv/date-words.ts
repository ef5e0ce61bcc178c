/** Languages whose months and weekdays are read. */
const languages = ["en", "de", "fr", "es", "nl", "it", "pt", "sv", "da", "nb", "pl"];

/** "Févr." as `fevr`: without accents, dot and letter case. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F.]/g, "");

function namesOf(
  part: "month" | "weekday",
  count: number,
  at: (index: number) => number,
): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const width of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, {
        [part]: width,
        ...(part === "month" ? { day: "numeric" } : {}),
        timeZone: "UTC",
      });
      for (let index = 0; index < count; index += 1) {
        const parts = format.formatToParts(at(index));
        const word = plainWord(parts.find(({ type }) => type === part)?.value ?? "");
        if (/^\p{L}{2,}$/u.test(word) && !names.has(word)) names.set(word, index + 1);
      }
    }
  }
  return names;
}

/** What people write besides what their language's calendar says. */
const shortMonths: readonly (readonly [string, number])[] = [
  ["sept", 9],
  ["maerz", 3],
  ["mrz", 3],
];
const shortWeekdays: readonly (readonly [string, number])[] = [
  ["tues", 2],
  ["wednes", 3],
  ["thur", 4],
  ["thurs", 4],
];

const months = new Map([
  ...namesOf("month", 12, (index) => Date.UTC(2027, index, 15)),
  ...shortMonths,
]);

// 4 January 2027 is a Monday.
const weekdays = new Map([
  ...namesOf("weekday", 7, (index) => Date.UTC(2027, 0, 4 + index)),
  ...shortWeekdays,
]);

/** 1 to 12, or null: the month that a word names, long or short, in one of eleven languages. */
export const monthNamed = (word: string): number | null => months.get(plainWord(word)) ?? null;

/** 1 for Monday to 7 for Sunday, or null. */
export const weekdayNamed = (word: string): number | null => weekdays.get(plainWord(word)) ?? null;
