import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { aBody, anAddedSession, changesOf, ofSession } from "#test/support/builders.ts";
import { programme, renamed, source, traces, withThree } from "#test/support/imported-sessions.ts";

/** Traces, and how they are taken back. */
const takenBack: [string, (store: Store, id: string) => unknown][] = [
  ["note", (store, id) => store.notes.replace(ofSession(id), aBody())],
  ["rating", (store, id) => store.sessions.rate(id, null)],
  ["plan", (store, id) => store.sessions.plan(id, null)],
  ["attendance", (store, id) => store.sessions.mark(id, null)],
  ["tags", (store, id) => store.sessions.tag(id, [])],
];

const one = (title: string) => changesOf({ added: [anAddedSession({ title }, title)] });

/** `b` is gone, and held everything; its note had a text, or was opened and left. */
function withGoneSession(noted: "never" | "once" = "once") {
  const made = withThree();
  const { store, eventId, b } = made;
  for (const [, leave] of traces.slice(1)) leave(store, b);
  store.notes.replace(ofSession(b), noted === "once" ? aBody("x") : aBody());
  store.schedules.apply({ eventId }, changesOf({ removed: [b] }), source);
  return { ...made, isThere: () => store.sessions.list(eventId).some(({ id }) => id === b) };
}

describe("a gone session of which everything was taken back", () => {
  test("goes with the next import that writes, and comes back with its undoing", () => {
    const { store, eventId, b, isThere } = withGoneSession("never");
    for (const [, takeBack] of takenBack) takeBack(store, b);
    const before = programme(store, eventId);
    store.schedules.apply({ eventId }, changesOf(), source);
    expect(isThere()).toBe(true);
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(false);
    expect(store.imports.undoable(eventId)).toMatchObject({ added: 1, changed: 0, removed: 0 });
    expect(store.problems()).toEqual([]);
    store.imports.undo(eventId);
    expect(programme(store, eventId)).toEqual(before);
    expect(store.sessions.get(b).status).toBe("gone");
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(false);
    expect(store.problems()).toEqual([]);
  });

  test("stays when the import brings it back into the programme", () => {
    const { store, eventId, b } = withGoneSession();
    for (const [, takeBack] of takenBack) takeBack(store, b);
    store.schedules.apply({ eventId }, changesOf({ changed: renamed(b, "B2") }), source);
    expect(store.sessions.get(b)).toMatchObject({ title: "B2", status: "cancelled" });
  });

  test.each(takenBack)("stays for its %s alone", (kept) => {
    const { store, eventId, b, isThere } = withGoneSession();
    for (const [what, takeBack] of takenBack) if (what !== kept) takeBack(store, b);
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(true);
    expect(() => store.sessions.remove(b)).toThrow(expect.objectContaining({ code: "refused" }));
    expect(isThere()).toBe(true);
  });

  test("stays for the earlier texts of its note, which only the person lets go", () => {
    const { store, eventId, b, isThere } = withGoneSession();
    for (const [, takeBack] of takenBack) takeBack(store, b);
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(true);
    store.sessions.remove(b);
    expect(isThere()).toBe(false);
    expect(store.problems()).toEqual([]);
  });

  test("stays for a text that was kept from a conflict", () => {
    const { store, eventId, b, isThere } = withGoneSession();
    for (const [, takeBack] of takenBack) takeBack(store, b);
    const draft = { target: ofSession(b), body: aBody("mine"), baseRevision: 0 };
    expect(() => store.notes.save(draft)).toThrow("Both texts are kept");
    store.schedules.apply({ eventId }, one("D"), source);
    expect(isThere()).toBe(true);
    expect(() => store.sessions.remove(b)).toThrow(expect.objectContaining({ code: "refused" }));
  });

  test("is removed by hand as well", () => {
    const { store, b, isThere } = withGoneSession("never");
    for (const [, takeBack] of takenBack) takeBack(store, b);
    store.sessions.remove(b);
    expect(isThere()).toBe(false);
    expect(store.problems()).toEqual([]);
  });
});
