import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { writeScheduleJson } from "#electron/schedule-export/schedule-json/write-schedule-json.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { aScheduledSession } from "#test/support/builders.ts";
import { aStoredSession as storedSession } from "#test/support/schedule-sides.ts";
import { countingIds, testNow } from "#test/support/store.ts";
import { createVocCheck, hasVocSchema } from "#test/support/voc-schema.ts";

const amsterdam = {
  name: "Gophers by the Canal 2026",
  zone: "Europe/Amsterdam",
  dayStartsAt: 240,
  startsOn: "2026-03-24",
  endsOn: "2026-03-25",
};
const newId = countingIds();
const aStoredSession = (given: Partial<StoredSession> = {}): StoredSession =>
  storedSession(newId(), { ...aScheduledSession(), ...given });
const write = (
  sessions: StoredSession[],
  event: Partial<Pick<ConferenceEvent, "name" | "zone">> = {},
): string => writeScheduleJson({ ...amsterdam, ...event }, sessions, testNow);

const file = z.object({
  schedule: z.object({
    conference: z.looseObject({
      days: z.array(
        z.object({
          date: z.string(),
          day_start: z.string(),
          day_end: z.string(),
          rooms: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
        }),
      ),
    }),
  }),
});
function written(sessions: StoredSession[], event = {}) {
  const { conference } = file.parse(JSON.parse(write(sessions, event))).schedule;
  const events = conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
  return { conference, events };
}

describe("A schedule.json", () => {
  test("tells a session as frab and pretalx do", () => {
    const session = aStoredSession({
      sourceIds: [
        { kind: "code", value: "AB3DEF" },
        { kind: "guid", value: "ec04b6ef-f85f-47b0-a799-0da8c33bfa61" },
        { kind: "id", value: "38" },
      ],
      slidesUrl: "https://example.org/slides.pdf",
      videoUrl: "https://example.org/video",
      links: [{ title: "Code", url: "https://example.org/code" }],
    });
    expect(written([session]).events).toEqual([
      {
        guid: "ec04b6ef-f85f-47b0-a799-0da8c33bfa61",
        code: "AB3DEF",
        id: 38,
        date: "2026-03-24T10:00:00+01:00",
        start: "10:00",
        end: "2026-03-24T10:30:00+01:00",
        duration: "00:30",
        room: "Hall 1",
        slug: "gophers_by_the_canal_2026-38-service-meshes-without-tears",
        url: "https://example.org/sessions/meshes",
        title: "Service meshes without tears",
        subtitle: "",
        track: "Networking",
        type: "talk",
        language: null,
        abstract: "Where the **sidecars** went.",
        description: "",
        persons: [{ name: "Grace Okafor", affiliation: "Contoso" }],
        links: [
          { title: "Video", type: "media", url: "https://example.org/video" },
          { title: "Code", type: "related", url: "https://example.org/code" },
        ],
        attachments: [{ title: "Slides", type: "slides", url: "https://example.org/slides.pdf" }],
      },
    ]);
  });

  test("files a session after midnight under the day before, as the event's day has it", () => {
    const startsAt = Date.UTC(2026, 2, 25, 0, 30);
    const { conference } = written([aStoredSession({ startsAt, endsAt: startsAt + 3_600_000 })]);
    expect(conference.days).toMatchObject([
      {
        date: "2026-03-24",
        day_start: "2026-03-24T04:00:00+01:00",
        day_end: "2026-03-25T04:00:00+01:00",
        rooms: { "Hall 1": [{ date: "2026-03-25T01:30:00+01:00", start: "01:30" }] },
      },
    ]);
  });

  test("gives each session ids of its own, the source's where they are taken once", () => {
    const guid = "ec04b6ef-f85f-47b0-a799-0da8c33bfa61";
    const twice = { sourceIds: [{ kind: "guid" as const, value: guid }] };
    const sessions = [
      aStoredSession(twice),
      aStoredSession(twice),
      aStoredSession({ sourceIds: [{ kind: "id", value: "1" }] }),
      aStoredSession({ sourceIds: [{ kind: "id", value: "x7" }] }),
    ];
    const { events } = written(sessions);
    expect(events.map((one) => one["guid"])).toEqual([
      guid,
      ...sessions.slice(1).map(({ id }) => id),
    ]);
    expect(events.map((one) => one["id"])).toEqual([2, 3, 1, 4]);
  });

  test("says in the title that a session is cancelled, as conferences do", () => {
    const titles = ["Tea", "[CANCELLED] Soup"];
    const { events } = written(
      titles.map((title) => aStoredSession({ title, status: "cancelled" })),
    );
    expect(events.map(({ title }) => title)).toEqual(["Cancelled: Tea", "[CANCELLED] Soup"]);
  });

  test("is read again by Lanyard with all that the schema has a place for", () => {
    const session = aStoredSession({ videoUrl: "https://example.org/video" });
    const parsed = parseSchedule(write([session]));
    expect(parsed.warnings).toEqual([]);
    expect(parsed.event).toMatchObject({
      name: amsterdam.name,
      zone: amsterdam.zone,
      dayStartsAt: 240,
    });
    expect(parsed.sessions).toMatchObject([
      {
        title: session.title,
        sourceIds: [
          { kind: "guid", value: session.id },
          { kind: "id", value: "1" },
        ],
        start: { instant: session.startsAt },
        end: { instant: session.endsAt },
        kind: "talk",
        room: "Hall 1",
        track: "Networking",
        abstract: { format: "markdown", source: "Where the **sidecars** went." },
        speakers: [{ name: "Grace Okafor", affiliation: "Contoso" }],
        url: session.url,
        videoUrl: "https://example.org/video",
      },
    ]);
  });

  test.skipIf(!hasVocSchema)(
    "holds to the schema whatever a session holds (skipped where ../shared/schedules is absent)",
    () => {
      const check = createVocCheck();
      const text = fc.string({ unit: "binary", maxLength: 30 });
      const url = fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('https://ä.example/ö|{}[]%?^`"<>#a#b', "javascript:alert(1)", "x"),
      );
      fc.assert(
        fc.property(
          fc.array(
            fc.record({
              title: text,
              room: fc.option(fc.oneof(text, fc.constant("__proto__"))),
              track: fc.option(text),
              url: fc.option(url),
              slidesUrl: fc.option(url),
              links: fc.array(fc.record({ title: text, url }), { maxLength: 2 }),
              speakers: fc.array(fc.record({ name: text, affiliation: fc.option(text) })),
              startsAt: fc.integer({ min: 0, max: Date.UTC(2090, 0) }),
            }),
            { maxLength: 4 },
          ),
          text,
          fc.constantFrom("Europe/Amsterdam", "UTC", "+05:30", "Asia/Ho_Chi_Minh", "EST5EDT"),
          (sessions, name, zone) => {
            const stored = sessions.map((one) =>
              aStoredSession({ ...one, endsAt: one.startsAt + 60_000 }),
            );
            expect(check(write(stored, { name, zone }))).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
