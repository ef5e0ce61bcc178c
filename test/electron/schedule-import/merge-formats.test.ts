import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import type { SessionPage } from "#shared/session.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { openTestStore } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const guid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const page = (n: number): string => `https://boats.example/talks/${n}`;

/** What frab writes as schedule.xml: everything it knows. */
const rich = (events: string): string => `<schedule>
  <conference><title>Boat Talks</title><time_zone_name>Europe/Lisbon</time_zone_name></conference>
  <day date="2026-12-01" index="1"><room name="Quay">${events}</room></day>
</schedule>`;
const event = (n: number, title: string, more = ""): string => `
  <event guid="${guid(n)}" id="${n}">
    <start>${8 + n}:00</start><duration>01:00</duration><title>${title}</title>
    <track>Hulls</track><type>workshop</type><url>${page(n)}</url>${more}
  </event>`;
const richBoats = rich(
  event(
    1,
    "Boats",
    `<abstract>About boats &amp; oars</abstract><description>And about rust.</description>
     <persons><person id="1">Ada Brook</person></persons>
     <links><link href="https://boats.example/code">Code</link></links>`,
  ) + event(2, "Buses", "<abstract>They come in threes.</abstract>"),
);

/** The same as a calendar of the same system: no track, no kind, no people, no address, half of the text. */
const poor = (sessions: CalendarSession[]): string =>
  calendarText(sessions, { name: "Boat Talks" }).replace("-//Example//", "-//frab//");
const poorBoats: CalendarSession[] = [
  { uid: `${guid(1)}@localhost`, title: "Boats", room: "Quay", text: "About boats & oars" },
  { uid: `${guid(2)}@localhost`, title: "Buses", room: "Quay", start: "20261201T100000" },
];

const sessionsOf = (store: Store, eventId: string): SessionPage[] =>
  store.sessions.list(eventId).map((one) => store.sessions.get(one.id));
const isStable = { added: 0, changed: 0, removed: 0, unchanged: 2 };

describe("one conference in two formats", () => {
  test("is one event, by the guids in both", () => {
    const store = openTestStore();
    const { eventId } = importText(store, poor(poorBoats));
    expect(importText(store, richBoats, { fileName: "schedule.xml" })).toMatchObject({
      eventId,
      added: 0,
      changed: 2,
      removed: 0,
    });
    expect(sessionsOf(store, eventId)).toMatchObject([
      {
        title: "Boats",
        kind: "workshop",
        track: "Hulls",
        speakers: [{ name: "Ada Brook" }],
        url: page(1),
        abstract: { source: expect.stringContaining("rust") },
        links: [{ url: "https://boats.example/code" }],
      },
      { title: "Buses", abstract: { source: "They come in threes." } },
    ]);
  });

  test("loses nothing to the poorer one, and importing the two in turn comes to rest", () => {
    const store = openTestStore();
    const { eventId } = importText(store, richBoats, { fileName: "schedule.xml" });
    const before = sessionsOf(store, eventId);
    for (let turn = 0; turn < 2; turn += 1) {
      expect(importText(store, poor(poorBoats))).toMatchObject({ eventId, ...isStable });
      expect(importText(store, richBoats, { fileName: "schedule.xml" })).toMatchObject(isStable);
    }
    expect(sessionsOf(store, eventId)).toEqual(before);
  });

  test("follows either in what that one says", () => {
    const store = openTestStore();
    const { eventId } = importText(store, richBoats, { fileName: "schedule.xml" });
    const [boats, buses] = poorBoats;
    const moved = [
      { ...boats, title: "Boats, renamed", room: "Road", text: "All new" },
      { ...buses, title: "Buses", start: "20261201T153000" },
    ];
    importText(store, poor(moved));
    expect(sessionsOf(store, eventId)).toMatchObject([
      {
        title: "Boats, renamed",
        room: "Road",
        track: "Hulls",
        abstract: { source: "All new" },
        speakers: [{ name: "Ada Brook" }],
      },
      { title: "Buses", startsAt: "2026-12-01T15:30:00+00:00", room: "Quay" },
    ]);
  });

  test("is one event by the sessions' own addresses, where no id is in both", () => {
    const store = openTestStore();
    const { eventId } = importText(store, richBoats, { fileName: "schedule.xml" });
    const byAddress = [1, 2].map((n) => ({
      uid: `other ${n}`,
      title: n === 1 ? "Boats" : "Buses",
      start: `20261201T${n === 1 ? "09" : "10"}0000`,
      url: `${page(n).replace("https", "http")}/`,
    }));
    expect(importText(store, calendarText(byAddress))).toMatchObject({ eventId, added: 0 });
    const frontPage = byAddress.map((one) => ({ ...one, url: "https://boats.example/" }));
    const others = frontPage.map((one) => ({
      ...one,
      uid: `x ${one.uid}`,
      title: `${one.title}, too`,
    }));
    expect(importText(store, calendarText(others)).eventId).not.toBe(eventId);
  });
});

test("whatever was imported in between, the same again writes no row", () => {
  const folder = temporaryFolder();
  const file = join(folder.path, "lanyard.db");
  const store = openTestStore({ file });
  const observer = openTestStore({ file });
  importText(store, poor(poorBoats));
  importText(store, richBoats, { fileName: "schedule.xml" });
  importText(store, poor(poorBoats));
  expect(observer.changedElsewhere()).toBe(true);
  importText(store, richBoats, { fileName: "schedule.xml" });
  importText(store, poor(poorBoats));
  expect(observer.changedElsewhere()).toBe(false);
  observer.close();
  store.close();
  folder.remove();
});

describe("the only source of an event", () => {
  test("takes back what it gave", () => {
    const store = openTestStore();
    const { eventId } = importText(store, richBoats, { fileName: "schedule.xml" });
    importText(store, rich(event(1, "Boats") + event(2, "Buses")), { fileName: "schedule.xml" });
    expect(sessionsOf(store, eventId)[0]).toMatchObject({
      abstract: null,
      speakers: [],
      links: [],
    });
  });

  test("fills in slides and recordings without touching text", () => {
    const store = openTestStore();
    const withLinks = `<attachments><attachment href="https://boats.example/slides.pdf">Slides</attachment></attachments>
      <links><link href="https://video.boats.example/boats.mp4">Video recording</link></links>`;
    const text = "<abstract>About boats</abstract>";
    const { eventId } = importText(store, rich(event(1, "Boats", text)), { fileName: "b.xml" });
    const [before] = sessionsOf(store, eventId);
    expect(
      importText(store, rich(event(1, "Boats", text + withLinks)), { fileName: "b.xml" }),
    ).toMatchObject({ changed: 1, added: 0 });
    expect(sessionsOf(store, eventId)).toEqual([
      {
        ...before,
        slidesUrl: "https://boats.example/slides.pdf",
        videoUrl: "https://video.boats.example/boats.mp4",
      },
    ]);
  });
});
