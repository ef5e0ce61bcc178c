import { expect, test } from "vitest";
import { diffSchedules } from "#electron/schedule-import/comparing/diff-schedules.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import {
  anIncomingSession,
  aStoredSession,
  HOUR,
  nineOClock,
  people,
  uid,
} from "#test/support/schedule-sides.ts";

const full: Partial<ScheduledSession> = {
  abstract: { format: "html", source: "<p>Boxes</p>" },
  speakers: [{ name: "Ada Brook", affiliation: "Brook & Sons" }],
  links: [{ title: "Code", url: "https://example.org/code" }],
  url: "https://example.org/1",
};

test("equal sessions give nothing to do", () => {
  expect(
    diffSchedules(
      [aStoredSession("a", { ...full, sourceIds: uid("1") })],
      [anIncomingSession({ ...structuredClone(full), sourceIds: uid("1") })],
    ),
  ).toMatchObject({
    changes: { added: [], changed: [], removed: [], replaced: [], held: [], unchanged: 1 },
    warnings: [],
  });
});

test.each<[keyof ScheduledSession, Partial<ScheduledSession>]>([
  ["title", { title: "How to label two boxes" }],
  ["kind", { kind: "keynote" }],
  ["startsAt", { startsAt: nineOClock - HOUR }],
  ["endsAt", { endsAt: nineOClock + 2 * HOUR }],
  ["room", { room: null }],
  ["track", { track: "Boxes" }],
  ["abstract", { abstract: { format: "text", source: "<p>Boxes</p>" } }],
  ["abstract", { abstract: null }],
  ["speakers", { speakers: [{ name: "Ada Brook", affiliation: null }] }],
  ["speakers", { speakers: people("Ada Brook", "Bo Li") }],
  ["url", { url: "https://example.org/2" }],
  ["slidesUrl", { slidesUrl: "https://example.org/slides" }],
  ["videoUrl", { videoUrl: "https://example.org/video" }],
  ["links", { links: [] }],
  ["status", { status: "cancelled" }],
])("a change of %s is the only field named", (field, given) => {
  const { changes } = diffSchedules(
    [aStoredSession("a", { ...full, sourceIds: uid("1") })],
    [anIncomingSession({ ...full, ...given, sourceIds: uid("1") })],
  );
  expect(changes.changed.map((one) => [one.id, one.fields])).toEqual([["a", [field]]]);
  expect(changes.unchanged).toBe(0);
});

test("ids of another kind are joined to the known ones, and count as unchanged", () => {
  const { changes } = diffSchedules(
    [aStoredSession("a", { ...full, sourceIds: uid("1") })],
    [anIncomingSession({ ...full, sourceIds: [{ kind: "guid", value: "g" }] })],
  );
  expect(changes.unchanged).toBe(1);
  expect(changes.changed).toMatchObject([
    { id: "a", fields: [], sourceIds: [{ kind: "guid", value: "g" }, ...uid("1")] },
  ]);
});

test("a session that comes back is a change of its status", () => {
  const { changes } = diffSchedules(
    [aStoredSession("a", { status: "gone", sourceIds: uid("1") })],
    [anIncomingSession({ sourceIds: uid("1") })],
  );
  expect(changes.changed).toMatchObject([{ id: "a", fields: ["status"] }]);
});

test("only sessions newly out of the programme are removed, and own ones never", () => {
  const { changes } = diffSchedules(
    [
      aStoredSession("a", { title: "A" }),
      aStoredSession("b", { title: "B", status: "gone" }),
      aStoredSession("c", { title: "C", isOwn: true }),
      aStoredSession("d", { title: "D", status: "cancelled" }),
    ],
    [],
  );
  expect(changes.removed).toEqual(["a", "d"]);
});

test("an unsure pair is told with its title", () => {
  const { warnings } = diffSchedules(
    [aStoredSession("a", { title: "Knots", startsAt: nineOClock + HOUR })],
    [anIncomingSession({ title: "Knots" })],
  );
  expect(warnings).toMatchObject([{ code: "unsure-match", where: "Knots" }]);
});

test("ten thousand sessions with one id, one title and one speaker are compared in linear time", () => {
  const count = 10_000;
  const same = { sourceIds: uid("same"), title: "Knots", speakers: people("Ada Brook") };
  const at = (index: number) => ({ ...same, startsAt: nineOClock + index * HOUR });
  const stored = Array.from({ length: count }, (_, index) => aStoredSession(`${index}`, at(index)));
  const incoming = Array.from({ length: count }, (_, index) =>
    anIncomingSession(at(index + count / 2)),
  );
  const { changes } = diffSchedules(stored, incoming);
  expect(changes.unchanged).toBe(count / 2);
  expect(changes.added).toHaveLength(count / 2);
});
