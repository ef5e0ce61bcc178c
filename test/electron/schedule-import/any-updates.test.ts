import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constantFrom,
  property,
  record,
  subarray,
} from "fast-check";
import { expect, test } from "vitest";
import { isAnotherTalk } from "#electron/schedule-import/matching/is-another-talk.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

/** Few values, so that ids, titles, people and times repeat, meet and swap. */
const session: Arbitrary<CalendarSession> = record(
  {
    uid: constantFrom("1", "2", "3", "4"),
    title: constantFrom("Boats", "Boats and Oars", "Cheese", "Lunch", "Keynote: To Be Announced"),
    start: constantFrom("20261201T090000", "20261201T100000", "20261202T090000"),
    room: constantFrom("Quay", "Road"),
    speakers: subarray(["Ada Brook", "Bo Li", "Cy Dunn"]),
    url: constantFrom("https://example.org/1", "https://example.org/2"),
    text: constantFrom("All about it", "More about it"),
    isCancelled: boolean(),
  },
  { requiredKeys: ["title"] },
);
const programme = array(session, { minLength: 1, maxLength: 8 });

test("whatever a programme becomes, no note is lost, none changes its talk, and the same again changes nothing", () => {
  assert(
    property(array(programme, { minLength: 2, maxLength: 4 }), (programmes) => {
      const store = openTestStore();
      const [first = [], ...later] = programmes;
      const { eventId: into } = importText(store, calendarText(first));
      const noted: string[] = [];
      for (const sessions of [first, ...later]) {
        const before = store.sessions.list(into);
        const text = calendarText(sessions);
        importText(store, text, { into, confirmed: true });
        const after = new Map(store.sessions.list(into).map((one) => [one.id, one]));
        const lost = before.filter((one) => noted.includes(one.id) && !after.has(one.id));
        const becameAnother = before.filter((one) => {
          const now = after.get(one.id);
          return now !== undefined && isAnotherTalk(one, now);
        });
        expect({ lost, becameAnother }).toEqual({ lost: [], becameAnother: [] });
        expect([...after.values()].filter((one) => one.status !== "gone")).toHaveLength(
          sessions.length,
        );
        expect(importText(store, text, { into, confirmed: true })).toMatchObject({
          added: 0,
          changed: 0,
          removed: 0,
          unchanged: sessions.length,
        });
        for (const [at, id] of [...after.keys()].entries()) {
          if (at % 2 === 0 || noted.includes(id)) continue;
          store.notes.replace(ofSession(id), aBody("Mine"));
          noted.push(id);
        }
      }
      for (const id of noted) expect(store.sessions.get(id).hasNote).toBe(true);
      store.close();
    }),
    { numRuns: 50, seed: 20261122 },
  );
});
