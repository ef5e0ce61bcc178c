import { describe, expect, test } from "vitest";
import { at, matched, nothing } from "#test/support/matched-sessions.ts";
import {
  anIncomingSession,
  aStoredSession,
  HOUR,
  nineOClock,
  people,
  uid,
} from "#test/support/schedule-sides.ts";

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
