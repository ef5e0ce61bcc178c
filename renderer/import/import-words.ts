import type { ImportProgress, ImportSummary } from "#shared/schedule-changes.ts";
import type { ScheduleFormat, ScheduleOrigin } from "#shared/schedule.ts";

export const stageWords: Record<ImportProgress["stage"], string> = {
  reading: "Reading",
  parsing: "Looking for sessions",
  comparing: "Comparing with what is stored",
  writing: "Writing",
  indexing: "Indexing",
};

export const formatWords: Record<ScheduleFormat, string> = {
  icalendar: "iCalendar",
  "schedule-xml": "schedule.xml",
  "schedule-json": "schedule.json",
  xcal: "xCal",
  sessionize: "Sessionize",
  "sched-csv": "Sched (CSV)",
  "sched-json": "Sched (JSON)",
  hoverboard: "Hoverboard",
  opass: "OPass",
  indico: "Indico",
  csv: "table (CSV)",
  text: "list of talks",
};

/** `1 session`, `1,105 sessions` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** The last part of a path, the host of an address. */
export function originWords(origin: ScheduleOrigin): string {
  if (origin.from === "sample") return "the sample event";
  if (origin.from === "text") return "what was pasted";
  if (origin.from === "url") return URL.parse(origin.url)?.host ?? origin.url;
  return origin.path.split(/[\\/]/u).findLast(Boolean) ?? origin.path;
}

type Counts = Pick<ImportSummary, "added" | "changed" | "removed">;

/** `39 added, 163 changed, 4 removed`; null when nothing differs. */
export function changesInWords({ added, changed, removed }: Counts): string | null {
  const parts = [
    added > 0 && `${added.toLocaleString("en")} added`,
    changed > 0 && `${changed.toLocaleString("en")} changed`,
    removed > 0 && `${removed.toLocaleString("en")} removed`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join(", ");
}

/** What an import did, for the toast after it. */
export function summaryInWords(summary: ImportSummary, isNew: boolean): string {
  const { name, sessions, speakers, notesAffected } = summary;
  if (isNew) {
    return `${name}: ${counted(sessions, "session")} and ${counted(speakers, "speaker")} imported.`;
  }
  const changes = changesInWords(summary);
  return changes === null
    ? `${name}: nothing has changed. Notes affected: ${notesAffected}.`
    : `${name}: ${changes}. Notes affected: ${notesAffected}.`;
}

/** What was typed as an address; `https://` where no scheme was typed. */
export const typedAddress = (typed: string): string => {
  const text = typed.trim();
  return /^[a-z][\d+.a-z-]*:/iu.test(text) ? text : `https://${text}`;
};
