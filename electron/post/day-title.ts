const NUMBERS = [
  "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen",
  "Sixteen Seventeen Eighteen Nineteen Twenty",
].flatMap((words) => words.split(" "));

/** `Day One - Tuesday`. `number` counts from 1; `day` is `YYYY-MM-DD`. Beyond twenty days it is `Day 21 - Monday`. */
export function dayTitle(number: number, day: string): string {
  const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
  return `Day ${NUMBERS[number - 1] ?? number} - ${weekday.format(new Date(`${day}T00:00:00Z`))}`;
}
