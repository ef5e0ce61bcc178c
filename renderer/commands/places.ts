import { dayInWords } from "#shared/day-words.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { EventPart, NoteTarget } from "#shared/note.ts";
import { openingParts, partWords } from "#shared/note-title.ts";
import type { SessionRow } from "#shared/session.ts";
import type { Choice } from "./chooser.tsx";
import type { Findable } from "#shared/rank.ts";

/** Where quick open leads. */
export type Goal =
  | { to: "event"; eventId: string }
  | { to: "session"; eventId: string; sessionId: string }
  | { to: "note"; target: NoteTarget }
  /** The sessions of somebody who has several. */
  | { to: "speaker"; name: string };

export interface Place extends Choice, Findable {
  goal: Goal;
  /** The people of a session. */
  speakers: readonly string[];
}

export interface EventSessions {
  event: ConferenceEvent;
  rows: readonly SessionRow[];
}

/** All that quick open finds. What belongs to the event that is shown comes before the rest. */
export function placesOf(all: readonly EventSessions[], shownId: string | null): Place[] {
  const places = all.flatMap(({ event, rows }) => {
    const isShown = event.id === shownId;
    return [
      eventPlace(event, isShown),
      ...rows.map((row) => sessionPlace(row, event, all.length > 1, isShown)),
      ...notePlaces(event, rows, isShown),
    ];
  });
  return [...places, ...speakerPlaces(all)];
}

const eventPlace = (event: ConferenceEvent, isShown: boolean): Place => ({
  key: event.id,
  title: event.name,
  text: event.place ?? "",
  aside: "Event",
  weight: isShown ? 1 : 1.5,
  speakers: [],
  goal: { to: "event", eventId: event.id },
});

function sessionPlace(
  row: SessionRow,
  event: ConferenceEvent,
  hasMany: boolean,
  isShown: boolean,
): Place {
  const names = row.speakers.map(({ name }) => name);
  const when = `${dayInWords(row.day)} ${row.startsAt.slice(11, 16)}`;
  const isMine = row.plan !== null || row.hasNote || row.rating !== null || row.attendance !== null;
  return {
    key: row.id,
    title: row.title,
    under: [when, row.room, names.join(", "), hasMany && event.name].filter(Boolean).join(" · "),
    aside: row.hasNote ? "Note" : "",
    text: [names.join(" "), row.room, event.name, ...row.tags].join(" "),
    weight: (isShown ? 0.5 : 0) + (isMine ? 0.25 : 0),
    speakers: names,
    goal: { to: "session", eventId: event.id, sessionId: row.id },
  };
}

const PARTS: readonly EventPart[] = [...openingParts, "conclusion"];

function notePlaces(
  event: ConferenceEvent,
  rows: readonly SessionRow[],
  isShown: boolean,
): Place[] {
  const eventId = event.id;
  const place = (target: NoteTarget, name: string, words: string): Place => ({
    key: `${eventId} ${name}`,
    title: words,
    under: event.name,
    aside: "Note",
    text: `note ${event.name}`,
    weight: isShown ? 0.75 : 0,
    speakers: [],
    goal: { to: "note", target },
  });
  return [
    ...PARTS.map((part) => place({ of: "event", eventId, part }, part, partWords[part])),
    ...[...new Set(rows.map(({ day }) => day))].map((day) =>
      place({ of: "day", eventId, day }, day, `Day note, ${dayInWords(day)}`),
    ),
  ];
}

function speakerPlaces(all: readonly EventSessions[]): Place[] {
  const known = new Map<string, { affiliation: string | null; sessions: SessionRow[] }>();
  for (const row of all.flatMap(({ rows }) => rows)) {
    for (const { name, affiliation } of row.speakers) {
      const one = known.get(name);
      if (one) one.sessions.push(row);
      else known.set(name, { affiliation, sessions: [row] });
    }
  }
  return [...known].map(([name, { affiliation, sessions }]) => {
    const [first] = sessions;
    const under = sessions.length === 1 ? first?.title : `${sessions.length} sessions`;
    return {
      key: `speaker ${name}`,
      title: name,
      under: [affiliation, under].filter(Boolean).join(" · "),
      aside: "Speaker",
      text: affiliation ?? "",
      weight: 0.1,
      speakers: [],
      goal:
        sessions.length === 1 && first
          ? { to: "session", eventId: first.eventId, sessionId: first.id }
          : { to: "speaker", name },
    };
  });
}
