import { describe, expect, test } from "vitest";
import { AppError } from "#shared/errors.ts";
import { boats } from "#test/support/boat-programme.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";

const xml = (title: string, talks: string[]) =>
  `<schedule><conference><title>${title}</title><time_zone_name>UTC</time_zone_name></conference>
       <day date="2026-12-01" index="1"><room name="Hall">${talks
         .map(
           (talk, at) =>
             `<event id="${at + 1}"><title>${talk}</title><start>1${at}:00</start><duration>0:30</duration></event>`,
         )
         .join("")}</room></day></schedule>`;

describe("a first import", () => {
  test("makes an event and tells its days, people, rooms and tracks", () => {
    const { compared } = compareText(openTestStore(), calendarText(boats));
    expect(compared).toMatchObject({
      stored: null,
      name: "Boat Talks 2026",
      zone: "Europe/Lisbon",
      zoneFromSource: true,
      // Half past midnight belongs to the evening before.
      days: [
        { day: "2026-12-01", sessions: 3 },
        { day: "2026-12-02", sessions: 1 },
      ],
      sessions: 4,
      speakers: 2,
      rooms: 2,
      tracks: 1,
      added: 4,
      changed: 0,
      removed: 0,
      unchanged: 0,
      removesMany: false,
      warnings: [],
    });
  });

  test("writes it, in the event's zone", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    expect(store.events.get(eventId)).toMatchObject({
      name: "Boat Talks 2026",
      zone: "Europe/Lisbon",
      startsOn: "2026-12-01",
      endsOn: "2026-12-02",
      sessions: 4,
      isSample: false,
    });
    expect(
      store.sessions.list(eventId).map((one) => [one.title, one.startsAt, one.status]),
    ).toEqual([
      ["Boats", "2026-12-01T09:00:00+00:00", "scheduled"],
      ["Buses", "2026-12-01T11:00:00+00:00", "scheduled"],
      ["Cheese", "2026-12-02T00:30:00+00:00", "scheduled"],
      ["Tea", "2026-12-02T09:00:00+00:00", "cancelled"],
    ]);
  });

  test("reads wall times in the zone that is given, over the source's", () => {
    const store = openTestStore();
    const { eventId, zone } = importText(store, calendarText(boats), { zone: "Asia/Kolkata" });
    expect(zone).toBe("Asia/Kolkata");
    expect(store.sessions.list(eventId)[0]?.startsAt).toBe("2026-12-01T09:00:00+05:30");
  });

  test("without any zone shows its counts, and writes nothing", () => {
    const store = openTestStore();
    const text = calendarText(boats, { zone: null });
    expect(compareText(store, text).compared).toMatchObject({ zone: null, sessions: 4 });
    expect(() => importText(store, text)).toThrow(AppError);
    expect(() => importText(store, text)).toThrow(/time zone/);
    expect(store.events.list()).toEqual([]);
    expect(() => importText(store, text, { zone: "Mars/Olympus" })).toThrow(/Mars/);
  });
});

describe("the same schedule again", () => {
  test("finds its event by the ids and nothing to do", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    expect(importText(store, calendarText(boats, { name: "Another name" }))).toMatchObject({
      eventId,
      name: "Boat Talks 2026",
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 4,
      warnings: [],
    });
    expect(store.events.list()).toHaveLength(1);
  });

  test("keeps the zone that was given at first, and says so", () => {
    const store = openTestStore();
    importText(store, calendarText(boats), { zone: "Asia/Kolkata" });
    expect(importText(store, calendarText(boats))).toMatchObject({
      zone: "Asia/Kolkata",
      changed: 0,
      warnings: [{ code: "zone-kept" }],
    });
  });

  test("in another zone moves wall times and the event, and leaves instants", () => {
    const store = openTestStore();
    const sessions = [
      { uid: "1", title: "Wall" },
      { uid: "2", title: "Instant", start: "20261201T120000Z", end: "20261201T130000Z" },
    ];
    const { eventId } = importText(store, calendarText(sessions));
    const again = importText(store, calendarText(sessions), { zone: "Europe/Berlin" });
    expect(again).toMatchObject({ eventId, changed: 1, unchanged: 1, zone: "Europe/Berlin" });
    expect(store.sessions.list(eventId).map((one) => one.startsAt)).toEqual([
      "2026-12-01T09:00:00+01:00",
      "2026-12-01T13:00:00+01:00",
    ]);
  });

  test("is another event when another is asked for, or a new one", () => {
    const store = openTestStore();
    const first = importText(store, calendarText(boats));
    const second = importText(store, calendarText(boats), { into: null });
    expect(second).toMatchObject({ added: 4 });
    expect(importText(store, calendarText(boats), { into: first.eventId })).toMatchObject({
      eventId: first.eventId,
      unchanged: 4,
    });
  });
});

/** So many of the known sessions, and new ones. */
const withNew = (known: number, added: number) =>
  calendarText([
    ...boats.slice(0, known),
    ...Array.from({ length: added }, (_, at) => ({ uid: `new ${at}`, title: `New ${at}` })),
  ]);

describe("choosing the event", () => {
  test("half of the ids are enough, fewer are not", () => {
    const store = openTestStore();
    const { eventId } = importText(store, calendarText(boats));
    expect(compareText(store, withNew(2, 2)).compared.stored?.id).toBe(eventId);
    expect(compareText(store, withNew(2, 3)).compared.stored).toBeNull();
  });

  test("numbers alone do not make two conferences one", () => {
    const store = openTestStore();
    importText(store, xml("Boats", ["Oars", "Sails", "Keels"]));
    expect(compareText(store, xml("Cheese", ["Goat", "Sheep", "Cow"])).compared.stored).toBeNull();
    expect(compareText(store, xml("Boats", ["Long oars", "Sails"])).compared.stored).not.toBeNull();
  });
});
