import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import type { Store } from "#electron/store/store.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { compareText, type ImportAs, importText } from "#test/support/import-text.ts";
import { hasRealSchedules, readBytes, realSchedules } from "#test/support/schedule-files.ts";
import { openTestStore } from "#test/support/store.ts";

const zone = "Europe/Lisbon";
const talks = ["Knots that hold", "Ropes, compared", "Sails of paper", "Harbour lights"];

type Row = [start: string, title: string, speaker?: string];

const table = (rows: readonly Row[]): string =>
  ["Start,Title,Speaker", ...rows.map((row) => row.map((cell) => `"${cell}"`).join(","))].join(
    "\n",
  );

const markdown = (rows: readonly Row[]): string =>
  [
    "| Date | Time | Title |",
    "|---|---|---|",
    ...rows.map(([start, title]) => `| ${start.slice(0, 10)} | ${start.slice(11)} | ${title} |`),
  ].join("\n");

const onDay = (day: string, hours = 9): Row[] =>
  talks.map((title, at) => [`${day} ${String(hours + at).padStart(2, "0")}:00`, title]);
const first = onDay("2026-12-01");
const people = (rows: readonly Row[]): Row[] =>
  rows.map(([start, title]) => [start, title, "Ada Brook"]);

/** Each time from another file, unless told otherwise. */
function createImports(store: Store) {
  let files = 0;
  return (text: string, as: ImportAs = {}) => {
    files += 1;
    const fileName = `list-${files}.csv`;
    return importText(store, text, { fileName, zone, ...as });
  };
}
const importing = () => {
  const store = openTestStore();
  return { store, take: createImports(store) };
};

const frameOf = (title: string): Row[] => [
  ["2026-12-01 09:00", "Welcome"],
  ["2026-12-01 12:00", "Lunch"],
  ["2026-12-01 10:00", `${title}, an introduction`],
  ["2026-12-01 11:00", `${title} in practice`],
  ["2026-12-01 14:00", `${title} and the law`],
];

const calendarOf = (exported: string) =>
  calendarText(
    talks.map((title, at) => ({ uid: `${exported}-${at}`, title, start: `20261201T1${at}0000` })),
  );

const editionOf = (year: number): CalendarSession[] =>
  ["Registration", "Opening Keynote", "Coffee", "Lunch", "Closing", ...talks].map((title, at) => ({
    uid: `${year} ${at}`,
    title: at < 5 ? title : `${title} (${year})`,
    start: `${year}1201T${String(9 + at).padStart(2, "0")}0000`,
  }));

const textOf = (name: string): string => decodeText(readBytes(join(realSchedules, name)));

describe("a source without ids and addresses", () => {
  test.each([
    ["a table", table(first)],
    ["a Markdown table", markdown(first)],
    ["two rows", table(first.slice(0, 2))],
    ["a single row", table(first.slice(0, 1))],
  ])("%s, taken twice, is one event, and nothing changes", (_, text) => {
    const { store, take } = importing();
    const { eventId } = take(text);
    expect(take(text)).toMatchObject({ eventId, added: 0, changed: 0, removed: 0 });
    expect(store.events.list()).toHaveLength(1);
  });

  test("is the event's when half of it stands where it stood", () => {
    const { take } = importing();
    const { eventId } = take(table(first.slice(0, 3)));
    const changed: Row[] = [
      ["2026-12-01 09:00", "KNOTS that hold!"],
      ["2026-12-01 10:00", "CANCELLED: Ropes, compared"],
      ["2026-12-01 11:00", "Sails of paper"],
      ["2026-12-01 15:00", "Rudders"],
      ["2026-12-02 09:00", "Buoys"],
      ["2026-12-02 10:00", "Anchors"],
    ];
    expect(take(table(changed))).toMatchObject({ eventId, added: 3 });
  });

  test("keeps its notes when the whole of it moves by some hours or to the next day", () => {
    for (const moved of [onDay("2026-12-01", 11), onDay("2026-12-02")]) {
      const { store, take } = importing();
      const { eventId } = take(table(people(first)));
      const [noted] = store.sessions.list(eventId);
      store.notes.replace(ofSession(noted?.id ?? ""), aBody("Mine"));
      expect(take(table(people(moved)))).toMatchObject({
        eventId,
        added: 0,
        removed: 0,
        changed: 4,
      });
      expect(store.sessions.get(noted?.id ?? "")).toMatchObject({ title: talks[0], hasNote: true });
    }
  });

  test("is found in an event whose zone was changed", () => {
    const { store, take } = importing();
    const { eventId } = take(table(first));
    store.events.change(eventId, { zone: "Asia/Kolkata" }, "instants");
    expect(take(table(first), { zone: null })).toMatchObject({
      eventId,
      added: 0,
      changed: 0,
      removed: 0,
    });
  });

  test("is another event on other days: a course is held again", () => {
    const { store, take } = importing();
    const { eventId } = take(table(first));
    expect(take(table(onDay("2026-12-15"))).eventId).not.toBe(eventId);
    expect(store.events.list()).toHaveLength(2);
  });

  test("is the event that came from the same place, wherever it has moved to", () => {
    const { take } = importing();
    const { eventId } = take(table(people(first)), { fileName: "boats.csv" });
    const later = table(people(onDay("2027-03-09")));
    expect(take(later, { fileName: "boats.csv" })).toMatchObject({ eventId, added: 0, removed: 0 });
  });

  test("is another event under the same place with other talks", () => {
    const { take } = importing();
    const { eventId } = take(table(first), { fileName: "boats.csv" });
    const others = onDay("2027-03-09").map(([start], at): Row => [start, `Another talk ${at}`]);
    expect(take(table(others), { fileName: "boats.csv" }).eventId).not.toBe(eventId);
  });

  test("is told by nothing that it was pasted", () => {
    const { take } = importing();
    const { eventId } = take(table(first), { fileName: "-" });
    expect(take(table(onDay("2027-03-09")), { fileName: "-" }).eventId).not.toBe(eventId);
  });

  test("is another event that day, though both open, have lunch and close", () => {
    const { take } = importing();
    const { eventId } = take(table(frameOf("Boats")));
    expect(take(table(frameOf("Cheese"))).eventId).not.toBe(eventId);
  });

  test("is not taken for an event of one's own sessions", () => {
    const { store, take } = importing();
    const { id } = store.events.create({
      name: "Mine",
      place: null,
      zone,
      startsOn: "2026-12-01",
      endsOn: "2026-12-01",
      parentId: null,
    });
    expect(take(table(first)).eventId).not.toBe(id);
  });
});

test("ids that are made anew for every export do not make a second event", () => {
  const { take } = importing();
  const { eventId } = take(calendarOf("monday"));
  expect(take(calendarOf("tuesday"))).toMatchObject({ eventId, added: 0, removed: 0 });
});

test("next year's edition is another event, whatever comes every year", () => {
  const { store, take } = importing();
  const { eventId } = take(calendarText(editionOf(2025)), {
    fileName: "https://boats.example/all.ics",
  });
  const next = take(calendarText(editionOf(2026)), { fileName: "https://boats.example/2026.ics" });
  expect(next.eventId).not.toBe(eventId);
  expect(store.events.list()).toHaveLength(2);
});

describe.skipIf(!hasRealSchedules)(
  "schedules of real conferences (../shared/schedules; skipped without it)",
  () => {
    test("PenguiCon 2016, a table without ids, is one event when it comes twice", () => {
      const { store, take } = importing();
      const text = textOf("csv-generic-penguicon-2016.csv");
      const as = { zone: "America/Detroit" };
      const { eventId } = take(text, as);
      expect(take(text, as)).toMatchObject({ eventId, added: 0, changed: 0, removed: 0 });
      expect(store.events.list()).toHaveLength(1);
    });

    test("KubeCon of one year is never that of another with other talks", () => {
      const { store, take } = importing();
      const text = textOf("ics-sched-kubecon-eu-2026-a-20260303.ics");
      const { eventId } = take(text, { zone: "Europe/Amsterdam" });
      let talk = 0;
      // The frame of the days stays, the talks are others, and so are the ids.
      const next = text
        .replaceAll(/^UID:/gm, "UID:next-")
        .replaceAll(/^URL[:;].*(?:\r?\n[ \t].*)*/gm, "URL:https://next.example/")
        .replaceAll(
          /^SUMMARY:(?!.*(?:Registration|Break|Lunch|Coffee|Badge)).*(?:\r?\n[ \t].*)*/gm,
          () => {
            talk += 1;
            return `SUMMARY:Talk ${talk} of the year after`;
          },
        );
      for (const again of [next, next.replaceAll("2026032", "2027032")]) {
        const { compared } = compareText(store, again, {
          zone: "Europe/Amsterdam",
          fileName: "next.ics",
        });
        expect(compared.stored).toBeNull();
      }
      expect(compareText(store, text, { fileName: "again.ics" }).compared.stored?.id).toBe(eventId);
    });
  },
);
