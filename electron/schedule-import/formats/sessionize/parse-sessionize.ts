import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { textField } from "../../parsing/json-object.ts";
import { sourceStart } from "../../parsing/schedule-time.ts";
import { sessionizePeople } from "./sessionize-people.ts";
import { type SessionizeHabits, sessionizeSession, sessionizeWhere } from "./sessionize-session.ts";
import { createCategoriesOf } from "./sessionize-categories.ts";
import { createLinksOf } from "./sessionize-links.ts";
import { createRoomOf, type SessionizeView, sessionizeView } from "./sessionize-view.ts";

/** Whether a JSON value is a view of Sessionize's API: All, GridSmart, Sessions or Speakers. */
export function isSessionize(value: unknown): boolean {
  return sessionizeView(value) !== null;
}

const talks = (count: number): string => (count === 1 ? "1 session" : `${count} sessions`);

function noSessions({ sessions }: SessionizeView): AppError {
  return new AppError(
    "not-a-schedule",
    sessions.length === 0
      ? "This is a programme on Sessionize that holds no sessions yet. Import it again once it is published."
      : `This is a list of ${talks(sessions.length)} on Sessionize without times, so there is nothing to put on a day. Import it again once the times are published.`,
  );
}

/** Sessions with a time, each once: plenum sessions may be listed in every room. */
function sessionsOf(
  { sessions }: SessionizeView,
  habits: SessionizeHabits,
  warnings: Warnings,
): ParsedSession[] {
  const seen = new Set<string>();
  let [withoutStart, withoutEnd] = [0, 0];
  const parsed = sessions.flatMap(({ session, room }) => {
    const written = textField(session, "startsAt");
    if (written === "") {
      withoutStart += 1;
      return [];
    }
    const start = sourceStart(written, "", null, null);
    if (start === null) {
      warnings.add(
        "no-start",
        `“${written.slice(0, 60)}” is no start that can be meant; the session was left out.`,
        sessionizeWhere(session),
      );
      return [];
    }
    const id = textField(session, "id");
    const key = `${id}\n${written}`;
    if (id !== "" && seen.has(key)) return [];
    seen.add(key);
    if (textField(session, "endsAt") === "") withoutEnd += 1;
    return [sessionizeSession(session, start.time, room, habits, warnings)];
  });
  if (withoutStart > 0) {
    warnings.add(
      "no-start",
      `${talks(withoutStart)} without a start time ${withoutStart === 1 ? "was" : "were"} left out.`,
    );
  }
  if (withoutEnd > 0) {
    warnings.add(
      "end-ignored",
      `${talks(withoutEnd)} without an end time ${withoutEnd === 1 ? "counts" : "count"} as ending at the start.`,
    );
  }
  return parsed;
}

/**
 * Reads a view of Sessionize: wall times without a zone, unless its endpoint gives UTC. Speakers alone give people and
 * no session. Throws `not-a-schedule` when no session has a time, `too-large` over the limits.
 */
export function parseSessionize(value: unknown): ParsedSchedule {
  const view = sessionizeView(value);
  if (view === null) throw new AppError("not-a-schedule", "This is no view of Sessionize.");
  checkSessionCount("This programme", view.sessions.length);
  const warnings = createWarnings();
  const people = sessionizePeople(view.speakers, warnings);
  const habits: SessionizeHabits = {
    roomOf: createRoomOf(view.rooms),
    categoriesOf: createCategoriesOf(view.categories),
    linksOf: createLinksOf(view.questions),
    people: new Map(people.map((person) => [person.personId, person])),
  };
  const isPeopleAlone = view.name === "Speakers";
  const sessions = isPeopleAlone ? [] : sessionsOf(view, habits, warnings);
  if (sessions.length === 0 && (!isPeopleAlone || people.length === 0)) throw noSessions(view);
  return {
    format: "sessionize",
    event: { name: null, place: null, url: null, zone: null, dayStartsAt: null },
    sessions,
    ...(people.length > 0 && { people }),
    warnings: warnings.list(),
  };
}
