import { describe, expect, test } from "vitest";
import { at, matched, nothing, workshop } from "#test/support/matched-sessions.ts";
import {
  anIncomingSession,
  aStoredSession,
  HOUR,
  nineOClock,
  people,
  uid,
} from "#test/support/schedule-sides.ts";

const lunch = (room: string, hours: number) => ({ title: "Lunch", room, startsAt: at(hours) });

describe("without ids in common", () => {
  test("an address that is given once on both sides finds its session", () => {
    const url = "https://example.org/talks/7";
    expect(
      matched(
        [aStoredSession("a", { url: `${url}/`, sourceIds: uid("1") })],
        [
          anIncomingSession({
            url,
            title: "Renamed",
            startsAt: nineOClock + HOUR,
            sourceIds: uid("2"),
          }),
        ],
      ),
    ).toEqual({ ...nothing, pairs: ["a = Renamed"] });
  });

  test("an address that all sessions give finds none", () => {
    const url = "https://example.org/";
    expect(
      matched(
        [aStoredSession("a", { url, title: "A" }), aStoredSession("b", { url, title: "B" })],
        [anIncomingSession({ url, title: "C" }), anIncomingSession({ url, title: "D" })],
      ),
    ).toEqual({ ...nothing, added: ["C", "D"], missing: ["a", "b"] });
  });

  test("title and speakers find a talk that moved, whatever the order of its speakers", () => {
    expect(
      matched(
        [aStoredSession("a", { title: "Boats!", speakers: people("Ada Brook", "Bo Li") })],
        [
          anIncomingSession({
            title: "boats",
            speakers: people("Bo Li", "Ada Brook"),
            startsAt: nineOClock + 5 * HOUR,
          }),
        ],
      ),
    ).toEqual({ ...nothing, pairs: ["a = boats"] });
  });

  test("title and time find a break among others of its name, by room where they are parallel", () => {
    expect(
      matched(
        [
          aStoredSession("a", lunch("Hall 1", 3)),
          aStoredSession("b", lunch("Hall 2", 3)),
          aStoredSession("c", lunch("Hall 1", 27)),
        ],
        [lunch("Hall 3", 27), lunch("Hall 2", 3), lunch("Hall 1", 3)].map((one) =>
          anIncomingSession(one),
        ),
      ),
    ).toEqual({ ...nothing, pairs: ["a = Lunch", "b = Lunch", "c = Lunch"] });
  });

  test("a repeated talk that moves is found when the others stayed", () => {
    expect(
      matched(
        [aStoredSession("a", workshop(0)), aStoredSession("b", workshop(4))],
        [anIncomingSession(workshop(0)), anIncomingSession(workshop(6))],
      ).pairs,
    ).toEqual(["a = Knots", "b = Knots"]);
  });

  test("what could be two sessions is kept apart and named", () => {
    expect(
      matched(
        [aStoredSession("a", workshop(0)), aStoredSession("b", workshop(4))],
        [anIncomingSession(workshop(6)), anIncomingSession(workshop(8))],
      ),
    ).toEqual({
      pairs: [],
      added: ["Knots", "Knots"],
      missing: ["a", "b"],
      unsure: ["b ? Knots", "a ? Knots"],
    });
  });

  test("a longer title by the same speaker at another time is not guessed", () => {
    expect(
      matched(
        [aStoredSession("a", { title: "Knots for Beginners", speakers: people("Ada Brook") })],
        [
          anIncomingSession({
            title: "Knots for Beginners and Sailors",
            speakers: people("Ada Brook"),
            startsAt: nineOClock + HOUR,
          }),
        ],
      ),
    ).toEqual({
      pairs: [],
      added: ["Knots for Beginners and Sailors"],
      missing: ["a"],
      unsure: ["a ? Knots for Beginners and Sailors"],
    });
  });
});

describe("a talk that is called off in its title", () => {
  const knots = { title: "Knots for Sailors", speakers: people("Ada Brook") };
  const off = "CANCELED Errata - Knots for Sailors";

  test("is the same one, without any id", () => {
    expect(
      matched([aStoredSession("a", knots)], [anIncomingSession({ ...knots, title: off })]),
    ).toEqual({ ...nothing, pairs: [`a = ${off}`] });
    expect(
      matched([aStoredSession("a", { ...knots, title: off })], [anIncomingSession(knots)]),
    ).toEqual({ ...nothing, pairs: ["a = Knots for Sailors"] });
  });

  test("without its people, too", () => {
    const alone = { title: off, speakers: [] };
    expect(
      matched(
        [aStoredSession("a", { ...knots, sourceIds: uid("1") })],
        [anIncomingSession({ ...alone, sourceIds: uid("1") })],
      ),
    ).toEqual({ ...nothing, pairs: [`a = ${off}`] });
    expect(matched([aStoredSession("a", knots)], [anIncomingSession(alone)])).toEqual({
      ...nothing,
      pairs: [`a = ${off}`],
    });
  });

  test("is no other talk that is called off", () => {
    expect(
      matched(
        [
          aStoredSession("a", {
            title: "CANCELLED: Buses",
            speakers: people("Ada Brook"),
            sourceIds: uid("1"),
          }),
        ],
        [
          anIncomingSession({
            title: "CANCELLED: Cheese",
            speakers: people("Bo Li"),
            sourceIds: uid("1"),
          }),
        ],
      ),
    ).toEqual({ ...nothing, added: ["CANCELLED: Cheese"], missing: ["a"] });
  });
});
