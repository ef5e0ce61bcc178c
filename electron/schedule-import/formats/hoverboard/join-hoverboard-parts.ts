import type { JsonObject } from "../../parsing/json-object.ts";
import { hoverboardParts, type HoverboardParts } from "./hoverboard-parts.ts";

/** A list without dates as keys keeps being one. */
const scheduleOf = (days: HoverboardParts["days"]): unknown =>
  days.every(([key]) => key !== "") ? Object.fromEntries(days) : days.map(([, day]) => day);

/**
 * Before v2 a Hoverboard site had its schedule, sessions and speakers in files of their own: the site that several
 * files make together, and which of them are its parts. Null where no schedule lacks the sessions that another file has.
 */
export function joinHoverboardParts(
  values: readonly unknown[],
): { site: JsonObject; of: number[] } | null {
  const parts = values.map(hoverboardParts);
  const at = (isPart: (part: HoverboardParts) => boolean): number[] =>
    parts.flatMap((part, index) => (part !== null && isPart(part) ? [index] : []));
  const schedules = at(({ days, sessions }) => days.length > 0 && sessions === undefined);
  const sessions = at((part) => part.days.length === 0 && part.sessions !== undefined);
  const [schedule, session] = [schedules[0], sessions[0]];
  if (schedule === undefined || session === undefined) return null;
  // Several of a kind are of several sites: nobody knows which belong together.
  if (schedules.length > 1 || sessions.length > 1) return null;
  const people = at(({ days, sessions: own, speakers }) => {
    const isAlone = days.length === 0 && own === undefined;
    return isAlone && speakers !== undefined;
  }).slice(0, 1);
  const speakers = [schedule, session, ...people].map((index) => parts[index]?.speakers);
  return {
    site: {
      schedule: scheduleOf(parts[schedule]?.days ?? []),
      sessions: parts[session]?.sessions,
      speakers: speakers.find((list) => list !== undefined),
    },
    of: [schedule, session, ...people],
  };
}
