import { dayInWords } from "#shared/day-words.ts";
import type { ChangeSide, SessionChange } from "#shared/schedule-changes.ts";
import { sessionKindWords } from "#shared/session-words.ts";
import { speakersInWords } from "./speaker-changes.ts";

/** One thing that a change alters. `before` is null where there is nothing to compare. */
export interface ChangeLine {
  label: string;
  before: string | null;
  after: string;
}

/** Under which title a change is listed: the one that will stand, or the one that goes. */
export const titleOf = ({ kinds, before, after }: SessionChange): string =>
  (kinds.includes("replaced") ? before : (after ?? before))?.title ?? "";

/** What a change alters, in few words a line. Never empty. */
export function linesOf(change: SessionChange): ChangeLine[] {
  const { before, after, mine } = change;
  if (before === null) return after === null ? [] : [line(newLabel(after), placeInWords(after))];
  const stays = mine === null ? "is removed" : "stays, with what is yours";
  if (change.kinds.includes("replaced")) {
    return [line("Replaced", `by “${after?.title ?? ""}” · ${stays}`)];
  }
  if (after === null) return [line("Gone", `${placeInWords(before)} · ${stays}`)];
  return alteredLines(change.kinds, before, after);
}

const line = (label: string, after: string, before: string | null = null): ChangeLine => ({
  label,
  before,
  after,
});

const newLabel = ({ status }: ChangeSide): string =>
  status === "cancelled" ? "New, cancelled" : "New";

function alteredLines(
  kinds: SessionChange["kinds"],
  before: ChangeSide,
  after: ChangeSide,
): ChangeLine[] {
  const has = (kind: SessionChange["kinds"][number]): boolean => kinds.includes(kind);
  const rest = [has("abstract") && "abstract", has("links") && "links"].filter(Boolean);
  const lines = [
    has("cancelled") && line("Cancelled", placeInWords(after)),
    has("restored") && line("Back again", placeInWords(after)),
    has("moved") && movedLine(before, after),
    has("renamed") && line("Renamed", `was “${before.title}”`),
    has("speakers") && line("Speakers", speakersInWords(before.speakers, after.speakers)),
    before.track !== after.track &&
      line("Track", after.track ?? "no track", before.track ?? "no track"),
    before.kind !== after.kind &&
      line("Kind", sessionKindWords[after.kind], sessionKindWords[before.kind]),
    rest.length > 0 && line("Changed", rest.join(", ")),
  ].filter((one) => one !== false);
  return lines.length === 0 ? [line("Changed", "details")] : lines;
}

/** `Tue 24 Mar 10:45 Hall A → 11:15 Hall B`: what stays the same is said once. */
function movedLine(before: ChangeSide, after: ChangeSide): ChangeLine {
  const isSameStart = before.startsAt === after.startsAt;
  const isSameTime = isSameStart && before.endsAt === after.endsAt;
  const isSameRoom = before.room === after.room;
  if (isSameTime) return line("Room", roomOf(after), roomOf(before));
  const time = (side: ChangeSide): string => (isSameStart ? hoursOf(side) : clockOf(side.startsAt));
  const room = (side: ChangeSide): string => (isSameRoom ? "" : ` ${roomOf(side)}`);
  const day = before.day === after.day ? "" : `${dayOf(after, before)} `;
  return line(
    "Moved",
    `${day}${time(after)}${room(after)}`,
    `${dayOf(before, after)} ${time(before)}${room(before)}`,
  );
}

/** `Tue 24 Mar 10:45–11:15 · Hall A · Ada Lind` */
export function placeInWords(side: ChangeSide): string {
  const people = side.speakers.map(({ name }) => name).join(", ");
  return [`${dayInWords(side.day)} ${hoursOf(side)}`, side.room, people]
    .filter(Boolean)
    .join(" · ");
}

/** `10:45–11:15`; `10:45` for a moment. */
export function hoursOf({ startsAt, endsAt }: Pick<ChangeSide, "startsAt" | "endsAt">): string {
  const [start, end] = [clockOf(startsAt), clockOf(endsAt)];
  return start === end ? start : `${start}–${end}`;
}

const clockOf = (instant: string): string => instant.slice(11, 16);

const roomOf = ({ room }: ChangeSide): string => room ?? "no room";

const dayOf = ({ day }: ChangeSide, other: ChangeSide): string =>
  dayInWords(day, { withYear: day.slice(0, 4) !== other.day.slice(0, 4) });
