import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { namesOf } from "#electron/schedule-import/matching/is-another-talk.ts";
import { titleWords } from "#electron/schedule-import/matching/title-words.ts";
import type { Store } from "#electron/store/store.ts";
import type { SessionRow } from "#shared/session.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { importText } from "#test/support/import-text.ts";
import { createRandom } from "#test/support/random.ts";
import { openTestStore } from "#test/support/store.ts";

const folder = join(import.meta.dirname, "../../../../shared/schedules");
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

/** 300 sessions, or as many as there are, chosen at random (the same ones each time) get a note, a rating and a plan. */
function writeOnMany(store: Store, eventId: string): SessionRow[] {
  const random = createRandom(300);
  const chosen = store.sessions
    .list(eventId)
    .map((session) => ({ session, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .slice(0, 300)
    .map(({ session }) => session);
  for (const one of chosen) {
    store.notes.replace(ofSession(one.id), aBody(`About ${one.title}`));
    store.sessions.rate(one.id, 4);
    store.sessions.plan(one.id, "must");
  }
  return chosen;
}

/** Every note, rating and plan is still there, on the talk that it was written about. */
function expectAllThere(store: Store, written: readonly SessionRow[]): void {
  for (const one of written) {
    const kept = store.sessions.get(one.id);
    expect(kept).toMatchObject({ hasNote: true, rating: 4, plan: "must" });
    expect(isSameTalk(one, kept), `${one.title} became ${kept.title}`).toBe(true);
  }
}

/** A session is still the same talk when a name or a word of the title stayed, or when it had no people to tell by. */
function isSameTalk(before: SessionRow, after: SessionRow): boolean {
  const names = new Set(namesOf(before));
  const words = titleWords(before.title);
  return (
    names.size === 0 ||
    namesOf(after).some((name) => names.has(name)) ||
    [...titleWords(after.title)].some((word) => words.has(word))
  );
}

const updates = [
  {
    of: "KubeCon, by UID",
    before: "ics-sched-kubecon-eu-2026-a-20260303.ics",
    after: "ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics",
    zone: "Europe/Amsterdam",
    first: 564,
    // One UID was given to another talk between the two: "Cloud Native Theater | Cloud Native University: …".
    later: { sessions: 596, added: 41, removed: 9 },
  },
  {
    of: "FOSDEM, by guid",
    before: "xml-pentabarf-fosdem-2025.xml",
    after: "xml-pentabarf-fosdem-2025-later.xml",
    zone: null,
    first: 943,
    // 913 guids stayed; two of them stand for another talk now.
    later: { sessions: 1105, added: 194, removed: 32 },
  },
  {
    of: "PenguiCon, by event_key",
    before: "csv-sched-export-penguicon-2019-a.csv",
    after: "csv-sched-export-penguicon-2019-b.csv",
    zone: "America/Detroit",
    first: 355,
    later: { sessions: 401, added: 54, removed: 8 },
  },
];

describe.skipIf(!existsSync(folder))(
  "real updates (skipped where ../shared/schedules is absent)",
  () => {
    test.each(updates)("$of", ({ before, after, zone, first, later }) => {
      const store = openTestStore();
      const { eventId, sessions } = importText(store, textOf(before), { zone });
      expect(sessions).toBe(first);
      const written = writeOnMany(store, eventId);

      const update = importText(store, textOf(after));
      expect(update).toMatchObject({ eventId, ...later, notesAffected: 0 });
      expect(update.changed + update.unchanged + update.added).toBe(update.sessions);
      expect(written).toHaveLength(300);
      expectAllThere(store, written);
      const { changed, unchanged, ...rest } = importText(store, textOf(after));
      expect({ changed, unchanged }).toEqual({ changed: 0, unchanged: later.sessions });
      expect(rest).toMatchObject({ added: 0, removed: 0 });
      store.search.finish();
      expect(store.problems()).toEqual([]);
    });

    test("one conference in four formats is one event, and keeps what each of them tells", () => {
      const store = openTestStore();
      const formats = ["ics", "xml", "json", "xcal"];
      const importAs = (format: string) =>
        importText(store, textOf(`frabset-klimacamp-2015.${format}`), {
          fileName: `schedule.${format}`,
          zone: "Europe/Berlin",
        });
      const { eventId, sessions } = importAs("ics");
      expect(sessions).toBe(106);
      const written = writeOnMany(store, eventId);
      for (const format of formats) {
        expect(importAs(format)).toMatchObject({ eventId, added: 0, removed: 0 });
        expectAllThere(store, written);
      }
      // Nothing flips back and forth between them.
      for (const format of formats) {
        expect(importAs(format)).toMatchObject({ eventId, changed: 0, unchanged: 106 });
      }
      expect(store.sessions.list(eventId).filter((one) => one.track !== null)).toHaveLength(105);
      expect(store.events.list()).toHaveLength(1);
    });

    const formats = ["ics", "xml", "json", "xcal"];
    const pairs = formats.flatMap((first) =>
      formats.filter((one) => one !== first).map((second) => [first, second] as const),
    );
    test.each(pairs)("%s, then %s of one conference: one event, and nothing lost", (...both) => {
      const store = openTestStore();
      const importAs = (format: string) =>
        importText(store, textOf(`frabset-klimacamp-2015.${format}`), {
          fileName: `schedule.${format}`,
          zone: "Europe/Berlin",
        });
      const [first, second] = both;
      const { eventId } = importAs(first);
      const written = writeOnMany(store, eventId);
      expect(importAs(second)).toMatchObject({ eventId, sessions: 106, added: 0, removed: 0 });
      const imports = store.imports.log(eventId).length;
      for (const format of [second, first, second]) {
        expect(importAs(format)).toMatchObject({ eventId, added: 0, changed: 0, removed: 0 });
      }
      // Telling the other one's ids may take a row each; after that none is written.
      expect(store.imports.log(eventId).length - imports).toBeLessThanOrEqual(1);
      expect(written).toHaveLength(106);
      expectAllThere(store, written);
      expect(store.events.list()).toMatchObject([{ sessions: 106 }]);
      expect(store.sessions.list(eventId).every(({ status }) => status !== "gone")).toBe(true);
    });

    test.each(["ics-moca24.ics", "ics-sched-jococruise-2020.ics", "frabset-klimacamp-2015.ics"])(
      "%s again changes nothing, though ids and titles repeat",
      (file) => {
        const store = openTestStore();
        const zone = "Europe/Rome";
        const { sessions, added } = importText(store, textOf(file), { zone });
        expect(added).toBe(sessions);
        expect(importText(store, textOf(file))).toMatchObject({
          added: 0,
          changed: 0,
          removed: 0,
          unchanged: sessions,
        });
      },
    );
  },
);
