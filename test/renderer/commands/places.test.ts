import { expect, it } from "vitest";
import { placesOf } from "#renderer/commands/places.ts";
import { foldAll, rank } from "#shared/rank.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { aSession } from "#test/support/session-row.ts";

const event: ConferenceEvent = {
  id: "event",
  parentId: null,
  name: "Boat Days",
  place: "Rotterdam",
  zone: "Europe/Amsterdam",
  startsOn: "2026-03-24",
  endsOn: "2026-03-24",
  dayStartsAt: 240,
  isSample: false,
  sessions: 2,
  notes: 0,
};
const ada = { name: "Ada Lund", affiliation: "Kite" };
const rows = [
  aSession({ title: "Ropes", speakers: [ada] }),
  aSession({ title: "Knots", speakers: [ada, { name: "Bo Vik", affiliation: null }] }),
];
const places = placesOf([{ event, rows }], "event");
const titled = (title: string) => places.find((place) => place.title === title);

it("leads to events, sessions, their notes and the notes of days", () => {
  expect(titled("Boat Days")?.goal).toEqual({ to: "event", eventId: "event" });
  expect(titled("Ropes")?.goal).toMatchObject({ to: "session", sessionId: "id of Ropes" });
  expect(titled("Conclusion")?.goal).toMatchObject({ target: { part: "conclusion" } });
  expect(titled("Day note, Tue 24 Mar")?.goal).toMatchObject({ target: { day: "2026-03-24" } });
});

it("leads from a speaker to the one session, or to all of them", () => {
  expect(titled("Bo Vik")?.goal).toMatchObject({ to: "session", sessionId: "id of Knots" });
  expect(titled("Ada Lund")).toMatchObject({
    under: "Kite · 2 sessions",
    goal: { to: "speaker", name: "Ada Lund" },
  });
});

it("finds a session by its people, room and event, and no two places under one key", () => {
  const found = rank(foldAll(places), "boat vik hall", 5).map(({ title }) => title);
  expect(found).toEqual(["Knots"]);
  expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
});
