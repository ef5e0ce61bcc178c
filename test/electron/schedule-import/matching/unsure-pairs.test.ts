import { describe, expect, test } from "vitest";
import { matchSessions } from "#electron/schedule-import/matching/match-sessions.ts";
import { pairKey } from "#electron/schedule-import/matching/session-pair.ts";
import { matched, nothing, workshop } from "#test/support/matched-sessions.ts";
import { anIncomingSession, aStoredSession, people, uid } from "#test/support/schedule-sides.ts";

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
