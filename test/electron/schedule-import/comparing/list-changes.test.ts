import { expect, test } from "vitest";
import { diffSchedules } from "#electron/schedule-import/comparing/diff-schedules.ts";
import {
  type ListedChanges,
  listChanges,
} from "#electron/schedule-import/comparing/list-changes.ts";
import type { IncomingSession } from "#electron/schedule-import/comparing/resolve-times.ts";
import { createEventClock } from "#shared/event-time.ts";
import { limits } from "#shared/limits.ts";
import { type StoredSession, sessionChange, unsurePair } from "#shared/schedule-changes.ts";
import {
  anIncomingSession,
  aStoredSession,
  HOUR,
  nineOClock,
  people,
  uid,
} from "#test/support/schedule-sides.ts";

const listed = (stored: StoredSession[], incoming: IncomingSession[]): ListedChanges => {
  const { changes, match } = diffSchedules(stored, incoming);
  return listChanges(changes, match, createEventClock("Europe/Amsterdam", 240));
};
const at = (hours: number) => ({ startsAt: nineOClock + hours * HOUR });
const ids = {
  a: "018f0000-0000-7000-8000-00000000000a",
  b: "018f0000-0000-7000-8000-00000000000b",
};

test("each altered session is listed once, with what it was and what it becomes", () => {
  const { changes } = listed(
    [
      aStoredSession(ids.a, { title: "Knots", sourceIds: uid("1") }),
      aStoredSession(ids.b, { title: "Boats", sourceIds: uid("2") }),
    ],
    [
      anIncomingSession({
        title: "Knots",
        room: "Hall 2",
        videoUrl: "https://example.org/video",
        sourceIds: uid("1"),
      }),
      anIncomingSession({ title: "Boats", sourceIds: uid("2") }),
    ],
  );
  expect(changes).toEqual([
    {
      key: ids.a,
      sessionId: ids.a,
      kinds: ["moved", "links"],
      before: {
        title: "Knots",
        kind: "talk",
        startsAt: "2026-12-01T10:00:00+01:00",
        endsAt: "2026-12-01T11:00:00+01:00",
        day: "2026-12-01",
        room: "Hall 1",
        track: null,
        speakers: [],
        status: "scheduled",
      },
      after: expect.objectContaining({ room: "Hall 2" }),
      mine: null,
    },
  ]);
  expect(sessionChange.strict().parse(changes[0])).toEqual(changes[0]);
});

test("new, gone, restored, cancelled and replaced ones are told apart", () => {
  const { changes } = listed(
    [
      aStoredSession("gone", { title: "Gone" }),
      aStoredSession("stays away", { title: "Stays away", status: "gone" }),
      aStoredSession("restored", { title: "Back", status: "gone", sourceIds: uid("1") }),
      aStoredSession("cancelled", { title: "Off", sourceIds: uid("2") }),
      aStoredSession("replaced", { title: "Buses", sourceIds: uid("3"), speakers: people("Ada") }),
    ],
    [
      anIncomingSession({ title: "New" }),
      anIncomingSession({ title: "Back", sourceIds: uid("1") }),
      anIncomingSession({ title: "Off", status: "cancelled", sourceIds: uid("2") }),
      anIncomingSession({ title: "Cheese", sourceIds: uid("3"), speakers: people("Bo") }),
    ],
  );
  expect(
    changes.map(({ kinds, before, after, sessionId }) => [
      sessionId,
      kinds.join(),
      before?.title,
      after?.title,
    ]),
  ).toEqual([
    ["restored", "restored", "Back", "Back"],
    ["replaced", "replaced", "Buses", "Cheese"],
    [null, "new", undefined, "Cheese"],
    ["gone", "gone", "Gone", undefined],
    [null, "new", undefined, "New"],
    ["cancelled", "cancelled", "Off", "Off"],
  ]);
});

test("sessions with a note come first, then those planned, rated, marked or tagged, then the rest, each by time", () => {
  const { changes } = listed(
    [
      aStoredSession("early", at(1)),
      aStoredSession("tagged", { ...at(2), title: "T", isMine: true }),
      aStoredSession("rated", { ...at(1), title: "R", isMine: true, rating: 4 }),
      aStoredSession("noted late", { ...at(9), title: "L", isMine: true, hasNote: true }),
      aStoredSession("noted", { ...at(8), title: "N", isMine: true, hasNote: true, plan: "must" }),
    ],
    [anIncomingSession({ ...at(0), title: "New" })],
  );
  expect(changes.map((one) => one.sessionId)).toEqual([
    "noted",
    "noted late",
    "rated",
    "tagged",
    null,
    "early",
  ]);
  expect(changes.map((one) => one.mine).slice(0, 3)).toEqual([
    { hasNote: true, plan: "must", attendance: null, rating: null },
    { hasNote: true, plan: null, attendance: null, rating: null },
    { hasNote: false, plan: null, attendance: null, rating: 4 },
  ]);
});

test("unsure pairs show both sides", () => {
  const stored = aStoredSession(ids.a, { title: "Knots", startsAt: nineOClock + HOUR });
  const { pairs } = listed([stored], [anIncomingSession({ title: "Knots" })]);
  expect(pairs).toMatchObject([
    {
      sessionId: ids.a,
      before: { startsAt: "2026-12-01T11:00:00+01:00" },
      after: { startsAt: "2026-12-01T10:00:00+01:00" },
      answer: null,
    },
  ]);
  expect(unsurePair.strict().parse(pairs[0])).toEqual(pairs[0]);
});

test("a session of which only the source's ids differ is no change to be seen", () => {
  const { changes } = listed(
    [aStoredSession("a", { sourceIds: uid("1") })],
    [anIncomingSession({ sourceIds: uid("2") })],
  );
  expect(changes).toEqual([]);
});

test("of very many unsure pairs, the person's are asked and told first, and the rest is counted", () => {
  const count = limits.pairsAsked + 50;
  const titles = Array.from({ length: count }, (_, n) => `Knots ${n}`);
  const stored = titles.map((title, n) =>
    aStoredSession(`${n}`, { title, isMine: n === count - 1, startsAt: at(1).startsAt }),
  );
  const incoming = titles.map((title) => anIncomingSession({ title }));
  expect(listed(stored, incoming).pairs).toHaveLength(limits.pairsAsked);
  expect(listed(stored, incoming).pairs[0]?.mine).not.toBeNull();
  const { warnings } = diffSchedules(stored, incoming);
  expect(warnings[0]?.where).toBe(titles.at(-1));
  expect(warnings).toHaveLength(limits.warningsOfOneKind + 1);
});
