import { describe, expect, test } from "vitest";
import { matchSessions } from "#electron/schedule-import/matching/match-sessions.ts";
import { pairKey } from "#electron/schedule-import/matching/session-pair.ts";
import type { IncomingSession } from "#electron/schedule-import/comparing/resolve-times.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import {
  anIncomingSession,
  aStoredSession,
  HOUR,
  nineOClock,
  people,
  uid,
} from "#test/support/schedule-sides.ts";

/** What matched: "stored id = incoming title", the titles that are new, the ids that are missing. */
function matched(stored: StoredSession[], incoming: IncomingSession[]) {
  const match = matchSessions(stored, incoming);
  return {
    pairs: match.pairs.map((pair) => `${pair.stored.id} = ${pair.incoming.after.title}`).toSorted(),
    added: match.added.map((one) => one.after.title),
    missing: match.missing.map((one) => one.id),
    unsure: match.unsure.map((pair) => `${pair.stored.id} ? ${pair.incoming.after.title}`),
  };
}
const at = (hours: number) => nineOClock + hours * HOUR;
const lunch = (room: string, hours: number) => ({ title: "Lunch", room, startsAt: at(hours) });
const workshop = (hours: number) => ({
  title: "Knots",
  speakers: people("Ada Brook"),
  startsAt: at(hours),
});
const nothing = { pairs: [], added: [], missing: [], unsure: [] };

describe("by source id", () => {
  test("a session that moved and was renamed by the same speaker is found", () => {
    expect(
      matched(
        [aStoredSession("a", { sourceIds: uid("1"), speakers: people("Ada Brook") })],
        [
          anIncomingSession({
            sourceIds: uid("1"),
            title: "Boats",
            startsAt: nineOClock + HOUR,
            speakers: people("Ada Brook", "Bo Li"),
          }),
        ],
      ),
    ).toEqual({ ...nothing, pairs: ["a = Boats"] });
  });

  test("a stronger kind of id wins over a weaker one", () => {
    const a = aStoredSession("a", {
      title: "A",
      sourceIds: [
        { kind: "guid", value: "g1" },
        { kind: "id", value: "1" },
      ],
    });
    const b = aStoredSession("b", {
      title: "B",
      sourceIds: [
        { kind: "guid", value: "g2" },
        { kind: "id", value: "2" },
      ],
    });
    expect(
      matched(
        [a, b],
        [
          anIncomingSession({
            title: "A2",
            sourceIds: [
              { kind: "guid", value: "g1" },
              { kind: "id", value: "2" },
            ],
          }),
        ],
      ),
    ).toEqual({ ...nothing, pairs: ["a = A2"], missing: ["b"] });
  });

  test("another talk under an old id is new, and the old one missing", () => {
    expect(
      matched(
        [
          aStoredSession("a", {
            sourceIds: uid("1"),
            title: "Buses",
            speakers: people("Ada Brook"),
          }),
        ],
        [anIncomingSession({ sourceIds: uid("1"), title: "Cheese", speakers: people("Bo Li") })],
      ),
    ).toEqual({ ...nothing, added: ["Cheese"], missing: ["a"] });
  });

  test("talks that swapped their ids are found by title and speakers", () => {
    expect(
      matched(
        [
          aStoredSession("a", {
            sourceIds: uid("1"),
            title: "Buses",
            speakers: people("Ada Brook"),
          }),
          aStoredSession("b", { sourceIds: uid("2"), title: "Cheese", speakers: people("Bo Li") }),
        ],
        [
          anIncomingSession({ sourceIds: uid("1"), title: "Cheese", speakers: people("Bo Li") }),
          anIncomingSession({ sourceIds: uid("2"), title: "Buses", speakers: people("Ada Brook") }),
        ],
      ),
    ).toEqual({ ...nothing, pairs: ["a = Buses", "b = Cheese"] });
  });

  test("after a replacement the id means the talk in the programme", () => {
    const stored = [
      aStoredSession("old", {
        sourceIds: uid("1"),
        title: "Buses",
        speakers: people("Ada Brook"),
        status: "gone",
      }),
      aStoredSession("new", { sourceIds: uid("1"), title: "Cheese", speakers: people("Bo Li") }),
    ];
    const cheese = { sourceIds: uid("1"), speakers: people("Bo Li") };
    expect(matched(stored, [anIncomingSession({ ...cheese, title: "Cheese" })]).pairs).toEqual([
      "new = Cheese",
    ]);
    expect(matched(stored, [anIncomingSession({ ...cheese, title: "Goat Cheese" })]).pairs).toEqual(
      ["new = Goat Cheese"],
    );
  });

  test("a talk that was replaced and comes back is found where it was kept", () => {
    expect(
      matched(
        [
          aStoredSession("old", {
            sourceIds: uid("1"),
            title: "Buses",
            speakers: people("Ada Brook"),
            status: "gone",
          }),
          aStoredSession("new", {
            sourceIds: uid("1"),
            title: "Cheese",
            speakers: people("Bo Li"),
          }),
        ],
        [anIncomingSession({ sourceIds: uid("1"), title: "Buses", speakers: people("Ada Brook") })],
      ),
    ).toEqual({ ...nothing, pairs: ["old = Buses"], missing: ["new"] });
  });

  test("an id that repeats in the source counts with the start", () => {
    const stored = [0, 1, 2].map((hours) =>
      aStoredSession(`at ${hours}`, {
        sourceIds: uid("same"),
        title: `Talk ${hours}`,
        startsAt: at(hours),
      }),
    );
    const incoming = [2, 1, 0].map((hours) =>
      anIncomingSession({
        sourceIds: uid("same"),
        title: hours === 1 ? "Renamed" : `Talk ${hours}`,
        startsAt: at(hours),
      }),
    );
    expect(matched(stored, incoming)).toEqual({
      ...nothing,
      pairs: ["at 0 = Talk 0", "at 1 = Renamed", "at 2 = Talk 2"],
    });
  });
});

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

test("a session of the person's own is neither found nor missing", () => {
  expect(
    matched(
      [aStoredSession("own", { isOwn: true, sourceIds: uid("1") })],
      [anIncomingSession({ sourceIds: uid("1"), title: "Hallway" })],
    ),
  ).toEqual({ ...nothing, added: ["Hallway"] });
});

test("a session that is gone and stays away is missing again", () => {
  expect(matched([aStoredSession("a", { status: "gone" })], []).missing).toEqual(["a"]);
});

describe("an unsure pair", () => {
  const stored = [aStoredSession("a", workshop(0)), aStoredSession("b", workshop(4))];
  const incoming = [anIncomingSession(workshop(5)), anIncomingSession(workshop(1))];
  const [later, earlier] = incoming.map((one) => one.key);

  test("is of the two nearest in time, each asked once", () => {
    const { unsure } = matchSessions(stored, incoming);
    expect(unsure.map((pair) => pairKey(pair))).toEqual([`b ${later}`, `a ${earlier}`]);
  });

  test("that is called the same is one session", () => {
    const match = matchSessions(stored, incoming, { [`b ${later}`]: "same" });
    expect(match.pairs).toContainEqual({ stored: stored[1], incoming: incoming[0] });
    // With one of two known, the other is certain.
    expect(match.unsure).toEqual([]);
    expect(match.missing).toEqual([]);
  });

  test("that is called different stays apart, and is not asked again", () => {
    const answers = { [`b ${later}`]: "different", [`a ${earlier}`]: "different" } as const;
    const match = matchSessions(stored, incoming, answers);
    expect(match.answered.map(({ answer }) => answer)).toEqual(["different", "different"]);
    expect(match.pairs).toEqual([]);
    // What is left of the possible pairs is asked.
    expect(match.unsure.map((pair) => pairKey(pair))).toEqual([`a ${later}`, `b ${earlier}`]);
  });

  test("is called the same even where another talk seems to stand in its place", () => {
    const before = aStoredSession("a", {
      sourceIds: uid("1"),
      title: "Buses",
      speakers: people("Ada Brook"),
    });
    const after = anIncomingSession({
      sourceIds: uid("1"),
      title: "Cheese",
      speakers: people("Bo Li"),
    });
    expect(matchSessions([before], [after]).replaced).toEqual([
      { stored: before, incoming: after },
    ]);
    const told = matchSessions([before], [after], { [`a ${after.key}`]: "same" });
    expect(told).toMatchObject({ replaced: [], added: [], missing: [] });
  });

  test("answers of another event are passed over", () => {
    const match = matchSessions(stored, incoming, { "z new-1": "same", nonsense: "different" });
    expect(match.answered).toEqual([]);
  });

  test("is asked of a talk with few words in common by the same person at the same time", () => {
    const { unsure } = matchSessions(
      [aStoredSession("a", { title: "Buses", speakers: people("Ada Brook") })],
      [anIncomingSession({ title: "Cheese", speakers: people("Ada Brook") })],
    );
    expect(unsure).toHaveLength(1);
  });
});

test.each([
  ["Keynote: To Be Announced", "Keynote: Boats and Their Rust"],
  ["Project Demo", "Boats by the Dozen"],
  ["TBD", "Boats by the Dozen"],
  ["TBA", "Boats by the Dozen"],
])("the placeholder %s that gets its talk is a rename", (before, after) => {
  expect(
    matched(
      [aStoredSession("a", { title: before, sourceIds: uid("1") })],
      [anIncomingSession({ title: after, sourceIds: uid("1"), speakers: people("Ada Brook") })],
    ),
  ).toEqual({ ...nothing, pairs: [`a = ${after}`] });
});

test("a source that names nobody cannot tell another talk from a retitle, so that is asked", () => {
  const before = { sourceIds: uid("1"), title: "Buses", speakers: people("Ada Brook") };
  const match = matchSessions(
    [aStoredSession("a", before)],
    [anIncomingSession({ sourceIds: uid("1"), title: "Cheese" })],
  );
  expect(match).toMatchObject({ replaced: [], pairs: [] });
  expect(match.unsure).toHaveLength(1);
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
