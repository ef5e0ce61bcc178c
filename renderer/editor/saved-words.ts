import type { ErrorCode } from "#shared/errors.ts";
import type { Failure } from "#shared/ipc.ts";
import { readingMinutes } from "#shared/rich-text/count-words.ts";
import type { SaveStatus } from "./autosave.ts";

/** What the save light says, and whether it is good, still to come, or in need of a look. */
export interface SavedWords {
  look: "good" | "waiting" | "bad";
  words: string;
}

/** `now`: milliseconds since 1970, not after the save; a save of an earlier day is shown with its date. */
export function savedWords(status: SaveStatus, now: number): SavedWords {
  const { unsaved, savedAt, words, privateWords, failure, retries, conflict } = status;
  if (conflict) {
    return {
      look: "bad",
      words: "Changed elsewhere. Your text is kept beside it until you choose.",
    };
  }
  if (failure) {
    const again = retries
      ? "The text stays here; it is tried again every 5 seconds."
      : "The text stays here.";
    return { look: "bad", words: `${reason(failure)} ${again}` };
  }
  if (savedAt === null) {
    return unsaved
      ? { look: "waiting", words: "Not saved yet" }
      : { look: "good", words: "Nothing written yet" };
  }
  const time = timeOf(Date.parse(savedAt), now);
  if (unsaved) return { look: "waiting", words: `Not saved yet · last saved ${time}` };
  const counted = words === 1 ? "1 word" : `${words} words`;
  const hidden = privateWords === 0 ? "" : `, ${privateWords} private`;
  const saved = `Saved ${time} · ${counted}${hidden}`;
  const minutes = readingMinutes(words);
  return { look: "good", words: minutes === null ? saved : `${saved} · ${minutes} min to read` };
}

/** Shorter than main's sentences: what to do is said by the light itself. */
const reasons: Partial<Record<ErrorCode, string>> = {
  "disk-full": "the disk is full.",
  "read-only": "the data folder cannot be written.",
  busy: "another program is writing to the data folder.",
};

const reason = ({ code, message }: Failure): string => `Not saved: ${reasons[code] ?? message}`;

function timeOf(instant: number, now: number): string {
  // "14:03:07 GMT+0100" (ECMA-262, TimeString): no formatter has to be made for it.
  const time = new Date(instant).toTimeString().slice(0, 8);
  const isToday =
    new Date(instant).toDateString() === new Date(Math.max(now, instant)).toDateString();
  if (isToday) return time;
  const day = new Date(instant).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return `${day}, ${time}`;
}
