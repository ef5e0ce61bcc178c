import type {
  ChangeKind,
  ImportFormat,
  ImportPreview,
  ImportProgress,
  ImportSummary,
  PairAnswer,
  PersonalMarks,
} from "#shared/schedule-changes.ts";
import { limits } from "#shared/limits.ts";
import type { UndoneImport } from "#shared/import-log.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { isWebAddress, locationOfFiles, namesOfFiles } from "#shared/source-location.ts";
import { attendanceWords, planWords } from "#shared/session-words.ts";

export const stageWords: Record<ImportProgress["stage"], string> = {
  reading: "Reading",
  parsing: "Looking for sessions",
  comparing: "Comparing with what is stored",
  writing: "Writing",
  indexing: "Indexing",
};

export const formatWords: Record<ImportFormat, string> = {
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
  speakers: "list of speakers",
  lanyard: "Lanyard",
};

/** The name of a group of changes, and of the button that shows it alone. */
export const changeKindWords: Record<ChangeKind, string> = {
  new: "New",
  moved: "Moved",
  renamed: "Renamed",
  speakers: "Speakers",
  abstract: "Abstract",
  links: "Links",
  cancelled: "Cancelled",
  gone: "Gone",
  replaced: "Replaced",
  restored: "Back again",
  details: "Track or kind",
};

export const answerWords: Record<PairAnswer | "open", string> = {
  same: "Same talk",
  different: "Two different talks",
  open: "Leave open",
};

/** What an answer leads to; both sides are still there to be looked at. */
export const answerMeaning: Record<PairAnswer | "open", string> = {
  same: "The stored talk is updated; what is yours stays on it.",
  different: "The stored talk is no longer in the programme; the other one comes in as new.",
  open: "Not answered: they are kept apart, as two different talks.",
};

/** What of the person's hangs on a session: `note`, `must`, `attended`, `4 stars`. */
export function mineInWords({ hasNote, plan, attendance, rating }: PersonalMarks): string[] {
  const words = [
    hasNote && "note",
    plan && planWords[plan].toLowerCase(),
    attendance && attendanceWords[attendance].toLowerCase(),
    rating !== null && counted(rating, "star"),
  ].filter((part) => typeof part === "string");
  // Whatever else makes it theirs: a tag, a text kept from a conflict.
  return words.length === 0 ? ["yours"] : words;
}

/** The questions that an import has to have answered first; none when there is nothing to ask. */
export function questionsOf({ into, removesMany, otherEvent, removed }: ImportPreview): string[] {
  if (into === null) return [];
  return [
    otherEvent !== null &&
      `The schedule calls its event “${otherEvent}”. It would be imported into “${into.name}”. Is it the same event?`,
    removesMany &&
      `${counted(removed, "session")} of “${into.name}” would go: more than half. Is this the right schedule for it? Sessions with something of yours stay in any case.`,
  ].filter((question) => question !== false);
}

/** Why it cannot be imported yet; null when it can. `leftOut`: how many changes are not picked. */
export function obstacleOf(
  { zone, zoneGuess }: Pick<ImportPreview, "zone" | "zoneGuess">,
  {
    isAsked,
    isNothingLeft,
    leftOut,
  }: { isAsked: boolean; isNothingLeft: boolean; leftOut: number },
): string | null {
  if (zone === null) {
    return zoneGuess === null
      ? "Choose the event’s time zone to import."
      : "Take or choose the event’s time zone to import.";
  }
  if (isAsked) return "Answer the question above to import.";
  if (isNothingLeft) return "No change is accepted: there is nothing to import.";
  if (leftOut <= limits.changesLeftOut) return null;
  return `At most ${limits.changesLeftOut.toLocaleString("en")} changes can be left out.`;
}

type Totals = Pick<ImportPreview, "added" | "changed" | "removed" | "unchanged" | "notesAffected">;

/** What stands above the list of changes. */
export function changesHeading(
  preview: Totals,
  { total, isWhole }: { total: number; isWhole: boolean },
): string {
  if (changesInWords(preview) === null) return "Nothing differs from what is stored";
  // The source's own ids alone may differ: nothing that anybody sees.
  if (isWhole && total === 0) return "Nothing that is shown differs from what is stored";
  return `What changes: ${changesInWords(preview) ?? ""}`;
}

/** `401 unchanged · Your notes affected: 0` */
export const changeTotals = ({ unchanged, notesAffected }: Totals): string =>
  `${unchanged.toLocaleString("en")} unchanged · Your notes affected: ${notesAffected.toLocaleString("en")}`;

export const acceptedInWords = (accepted: number, all: number): string =>
  accepted === all ? "" : `${accepted.toLocaleString("en")} of ${all.toLocaleString("en")}`;

/** `1 session`, `1,105 sessions` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** The last part of a path, the host of an address. */
export function originWords(origin: ScheduleOrigin): string {
  if (origin.from === "sample") return "the sample event";
  if (origin.from === "text") return "what was pasted";
  if (origin.from === "source") return "where the programme came from";
  if (origin.from === "files") return locationWords(locationOfFiles(origin.paths));
  return locationWords(origin.from === "url" ? origin.url : origin.path);
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

/** Whether a source has nothing new: nothing would be written, and nothing is to be asked. */
export const isNothing = (preview: ImportPreview): boolean =>
  preview.unmodified || (changesInWords(preview) === null && preview.pairs === 0);

/** What an import did, for the toast after it. */
export function summaryInWords(summary: ImportSummary, isNew: boolean): string {
  const { name, sessions, speakers, notesAffected, whole } = summary;
  if (whole) {
    return `${name} is here, as it was exported: ${counted(sessions, "session")} and ${counted(whole.notes, "note")}.`;
  }
  if (isNew) {
    const people = speakers > 0 ? ` and ${counted(speakers, "speaker")}` : "";
    return `${name}: ${counted(sessions, "session")}${people} imported.`;
  }
  const changes = changesInWords(summary);
  return changes === null
    ? `${name}: nothing has changed. Notes affected: ${notesAffected}.`
    : `${name}: ${changes}. Notes affected: ${notesAffected}.`;
}

/** What undoing an import did. */
export function undoneInWords(undone: UndoneImport, name: string): string {
  const { restored, changed, removed, kept, eventRemoved } = undone;
  if (eventRemoved) return `${name} is removed: the import that made it is undone.`;
  const parts = [
    restored > 0 && `${counted(restored, "session")} back`,
    changed > 0 && `${counted(changed, "session")} as before`,
    removed > 0 && `${counted(removed, "session")} taken out`,
    kept > 0 && `${counted(kept, "session")} kept, with what is yours`,
  ].filter((part) => part !== false);
  return `${name}: the last import is undone. ${capital(parts.join(", ")) || "Nothing had changed"}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Of more files than one import takes. */
export const tooManyFiles = (count: number): string =>
  `${count.toLocaleString("en")} files are too many: at most ${limits.filesOfEvent} make one event.`;

/** Names of files in a line; the rest is counted. */
const FILES_NAMED = 3;

/**
 * The last part of a path, the host of an address: what a source is called in a list. Of several files the first names:
 * `speakers.csv, talks.csv`.
 */
export function locationWords(location: string): string {
  if (isWebAddress(location)) return URL.parse(location)?.host ?? location;
  const names = namesOfFiles(location);
  if (names.length <= FILES_NAMED) return names.join(", ");
  return `${names.slice(0, FILES_NAMED - 1).join(", ")} and ${names.length - FILES_NAMED + 1} more`;
}

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** When something was done here, by this computer's clock: `3 Mar 2026, 14:02`. */
export const momentInWords = (instant: string): string => moment.format(new Date(instant));

/** What was typed as an address; `https://` where no scheme was typed. */
export const typedAddress = (typed: string): string => {
  const text = typed.trim();
  return /^[a-z][\d+.a-z-]*:/iu.test(text) ? text : `https://${text}`;
};
