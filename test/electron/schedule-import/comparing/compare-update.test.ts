import { describe, expect, test } from "vitest";
import { boats } from "#test/support/boat-programme.ts";
import { aBody, ofSession, aSession } from "#test/support/builders.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

describe("an update", () => {
  const after = [
    { ...boats[0], title: "Boats", room: "Other quay" },
    { uid: "1b", title: "New talk" },
    boats[1],
    boats[3],
  ].filter((one) => one !== undefined);

  test("counts each changed session once and names what goes", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    expect(importText(store, calendarText(after))).toMatchObject({
      eventId,
      sessions: 4,
      added: 1,
      changed: 1,
      removed: 1,
      unchanged: 2,
      notesAffected: 0,
    });
  });

  test("leaves notes, ratings and plans where they were, on what goes as well", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    const idOf = (title: string) =>
      store.sessions.list(eventId).find((one) => one.title === title)?.id ?? "";
    for (const title of ["Boats", "Cheese"]) {
      store.notes.replace(ofSession(idOf(title)), aBody(`About ${title}`));
    }
    store.sessions.rate(idOf("Cheese"), 5);
    store.sessions.plan(idOf("Tea"), "must");
    const [boatsId, cheese] = [idOf("Boats"), idOf("Cheese")];
    importText(store, calendarText(after));
    expect(store.sessions.get(boatsId)).toMatchObject({ room: "Other quay", hasNote: true });
    expect(store.sessions.get(cheese)).toMatchObject({ status: "gone", rating: 5, hasNote: true });
    expect(store.sessions.get(idOf("Tea")).plan).toBe("must");

    // What stays away is not counted again, and comes back as it was left.
    expect(importText(store, calendarText(after))).toMatchObject({ removed: 0, unchanged: 4 });
    expect(importText(store, calendarText(boats))).toMatchObject({
      added: 0,
      changed: 2,
      removed: 1,
    });
    expect(store.sessions.get(cheese)).toMatchObject({ status: "scheduled", rating: 5 });
  });

  test("another talk under an old id leaves the note with the old one", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    const old = store.sessions.list(eventId)[0]?.id ?? "";
    store.notes.replace(ofSession(old), aBody("About boats"));
    const replaced = [
      { ...boats[0], title: "The Price of Salt", speakers: ["Cy Dunn"] },
      ...boats.slice(1),
    ];
    expect(importText(store, calendarText(replaced))).toMatchObject({ added: 1, removed: 1 });
    expect(store.sessions.get(old)).toMatchObject({
      title: "Boats",
      status: "gone",
      hasNote: true,
    });
    expect(importText(store, calendarText(replaced))).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 4,
    });
  });

  test("never touches sessions of the person's own", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    const own = store.sessions.add(
      eventId,
      aSession({
        title: "Hallway",
        kind: "hallway",
        startsAt: "2026-12-01T10:00:00+00:00",
        endsAt: "2026-12-01T10:30:00+00:00",
      }),
    );
    expect(importText(store, calendarText(boats))).toMatchObject({ removed: 0, unchanged: 4 });
    expect(store.sessions.get(own.id).status).toBe("scheduled");
  });

  test("that would remove more than half has to be confirmed, half has not", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    const [first, second] = boats;
    const one = calendarText([first].filter((each) => each !== undefined));
    const two = calendarText([first, second].filter((each) => each !== undefined));
    expect(compareText(store, two).compared.removesMany).toBe(false);
    expect(compareText(store, one).compared.removesMany).toBe(true);
    expect(() => importText(store, one)).toThrow(/more than half/);
    expect(store.events.get(eventId).sessions).toBe(4);
    expect(importText(store, one, { confirmed: true })).toMatchObject({ removed: 3 });
  });
});
