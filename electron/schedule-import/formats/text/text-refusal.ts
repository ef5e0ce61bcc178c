import { AppError } from "#shared/errors.ts";
import type { LeftOut } from "./text-entry.ts";
import { type TextLine, writtenText } from "./text-lines.ts";
import { readsLikeTitle } from "./title-side.ts";

/** Where a page shows the programme that a site has, by a script of that site. */
const ADDRESS = /\bhttps?:\/\/[\w.-]*\b(?:sched\.com|sched\.org|sessionize\.com)\b/i;
const EMBEDDED = /\{\{[<%]|<iframe/i;
/** How far into a text is looked for what it embeds. */
const LOOKED_AT = 200_000;
/** A list of so many titles is meant as one. */
const FEWEST_TITLES = 3;

const refused = (message: string): AppError => new AppError("not-a-schedule", message);

const counted = (count: number, one: string): string =>
  `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

function embedded(text: string): AppError | null {
  const host = URL.parse(ADDRESS.exec(text)?.[0] ?? "")?.hostname;
  if (host === undefined) {
    return EMBEDDED.test(text)
      ? refused("This page only embeds or links a schedule; import what it points to.")
      : null;
  }
  const [whose, how] = host.endsWith("sessionize.com")
    ? ["Sessionize", "the address of its API, https://sessionize.com/api/v2/…/view/All"]
    : [host, `https://${host}/all.ics`];
  return refused(`This page only embeds or links the schedule of ${whose}. Import ${how}.`);
}

/** "**Total**: 596" and "Changes: 9" are no titles. */
const LABELLED = /^\*\*[^*]+\*\*:|:\s*\d+$|^\[[^\]]*\]\(/;

/** Items of lists and rows of tables, which are what a list of talks without times has. */
function titlesIn(lines: readonly TextLine[]): number {
  const items = lines.filter(
    (line) => line.kind === "item" && readsLikeTitle(line) && !LABELLED.test(line.text),
  );
  const rows = lines.filter(({ kind }) => kind === "row");
  // Each table has a row of headings above its rule.
  const heads = lines.filter(({ kind }) => kind === "rule");
  return Math.max(items.length, rows.length - heads.length);
}

function missingDay({ dayless }: LeftOut, lacksYear: boolean): AppError {
  const sessions = counted(dayless, "session");
  return refused(
    lacksYear
      ? `This holds ${sessions} with a time and a date, but no year. Write it behind the date, such as “Monday, 23 March 2026”.`
      : `This holds ${sessions} with a time, but no day. Write the date above them, such as “Monday, 23 March 2026”.`,
  );
}

/**
 * Why a text holds no schedule: what was understood of it and what is missing. `lacksYear`: it has dates, but nothing
 * tells of which year.
 */
export function textRefusal(
  text: string,
  lines: readonly TextLine[],
  leftOut: LeftOut,
  lacksYear: boolean,
): AppError {
  if (leftOut.dayless > 0) return missingDay(leftOut, lacksYear);
  const page = embedded(text.slice(0, LOOKED_AT));
  if (page !== null) return page;
  const titles = titlesIn(lines);
  if (titles >= FEWEST_TITLES) {
    return refused(
      `This is a list of ${counted(titles, "title")}, and no times were found. Write day and time in front of each, such as “2026-03-23 10:00 Title”.`,
    );
  }
  if (leftOut.untitled > 0) {
    return refused(
      `This holds ${counted(leftOut.untitled, "time")}, but no titles were found beside them. Write each time in front of its title.`,
    );
  }
  return refused(
    "This holds no schedule that could be recognised: no line begins with a time. Lists such as “10:00 Title (Room)” under a date are read, and schedule files of many kinds.",
  );
}

/** The same for a text in which no time of day stands. */
export const timelessRefusal = (text: string): AppError =>
  textRefusal(text, writtenText(text).lines, { dayless: 0, untitled: 0, rows: 0 }, false);
