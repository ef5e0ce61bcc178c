import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { aBody, ofSession } from "#test/support/builders.ts";
import {
  anyEdit,
  edited,
  type EditedTalk,
  firstProgramme,
  programmeText,
} from "#test/support/edited-programme.ts";
import { importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

/** Talks whose id stands for no other talk. */
const withOwnId = (talks: readonly EditedTalk[]): EditedTalk[] =>
  talks.filter(({ n, id }) => n === id && talks.every((other) => other.n === n || other.id !== id));

test("whatever is edited, every note stays on its talk", () => {
  assert(
    property(array(array(anyEdit, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (updates) => {
      const store = openTestStore();
      let programme = firstProgramme();
      const { eventId: into } = importText(store, programmeText(programme));
      const ids = store.sessions.list(into).map(({ id }) => id);
      for (const [n, id] of ids.entries()) {
        store.notes.replace(ofSession(id), aBody(`About talk ${n}`));
        store.sessions.rate(id, 5);
      }
      // A talk that had another one's id at some time may be kept apart: its note stays with the old session.
      const clear = new Set(programme.talks.map(({ n }) => n));
      for (const edits of updates) {
        for (const step of edits) programme = edited(programme, step);
        if (programme.talks.every((one) => one.isDropped)) continue;
        const own = new Set(withOwnId(programme.talks).map(({ n }) => n));
        for (const { n, id } of programme.talks) {
          if (own.has(n)) continue;
          clear.delete(n);
          clear.delete(id);
        }
        const text = programmeText(programme);
        importText(store, text, { into, confirmed: true });

        const now = new Map(store.sessions.list(into).map((one) => [one.id, one]));
        for (const { n, title, room, speaker, isDropped } of programme.talks) {
          const kept = now.get(ids[n] ?? "");
          expect(kept).toMatchObject({ hasNote: true, rating: 5 });
          if (!clear.has(n)) continue;
          const { id } = kept ?? { id: "" };
          expect(store.notes.get(ofSession(id)).body).toBe(aBody(`About talk ${n}`));
          expect(kept).toMatchObject(
            isDropped
              ? { status: "gone", speakers: [{ name: speaker }] }
              : { status: "scheduled", title, room, speakers: [{ name: speaker }] },
          );
        }
        const again = importText(store, text, { into, confirmed: true });
        expect(again).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }
      store.close();
    }),
    { numRuns: 40, seed: 20261122 },
  );
});
