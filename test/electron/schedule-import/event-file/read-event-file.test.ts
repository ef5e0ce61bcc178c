import { beforeAll, describe, expect, test } from "vitest";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import { readEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import { eventFile, type EventFile } from "#shared/event-file.ts";
import { addFullEvent } from "#test/support/full-event.ts";
import { failureOf } from "#test/support/schedule-files.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

let whole: EventFile;
beforeAll(() => {
  const store = openTestStore();
  const eventId = addFullEvent(store);
  const { file } = composeExport(store, {
    eventId,
    format: "lanyard",
    now: testNow,
  });
  whole = eventFile.parse(JSON.parse(file));
});

/** The file with something else in it. */
function changed(change: (file: EventFile) => void): string {
  const copy = structuredClone(whole);
  change(copy);
  return JSON.stringify(copy);
}
const noteOf = (file: EventFile) => {
  const note = file.events[0]?.sessions.find((one) => one.note !== null)?.note;
  if (!note) throw new Error("There is no note");
  return note;
};
const paragraph = (text: string, href: string) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }],
    },
  ],
});

describe("Reading a file of an event", () => {
  test.each(["", "BEGIN:VCALENDAR", "{}", '{"lanyardy": 1}', '["lanyard"]', '{"a": "lanyard"}'])(
    "leaves %j to others",
    (text) => expect(readEventFile(text)).toBeNull(),
  );

  test("knows it however it is laid out", () => {
    const text = JSON.stringify({ events: whole.events, lanyard: 1, more: true });
    expect(readEventFile(`\n ${text}`)).toHaveLength(2);
  });

  test("takes links out that no note may have, and keeps their words", () => {
    const events = readEventFile(
      changed((file) => {
        noteOf(file).body = paragraph("Words", "javascript:alert(1)");
        const [event] = file.events;
        for (const session of event?.sessions ?? []) session.url = "javascript:alert(1)";
        for (const session of event?.sessions ?? []) {
          session.links = [{ title: "x", url: "file:///etc/passwd" }];
        }
      }),
    );
    const sessions = events?.[0]?.sessions ?? [];
    expect(sessions.find(({ note }) => note !== null)?.note?.body).toBe(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Words"}]}]}',
    );
    expect(sessions.map(({ url, links }) => [url, links])).toEqual(sessions.map(() => [null, []]));
  });

  test("leaves out what no database can hold", () => {
    const events = readEventFile(
      changed((file) => file.events.forEach((event) => (event.name = "A\0B\uD800"))),
    );
    expect(events?.map(({ name }) => name)).toEqual(["AB\uFFFD", "AB\uFFFD"]);
  });

  test.each<[string, string, string, (file: EventFile) => void]>([
    [
      "another version",
      "not-a-schedule",
      "another version of Lanyard",
      (file) => Object.assign(file, { lanyard: 2 }),
    ],
    ["no event", "malformed-source", "events cannot be read", (file) => void (file.events = [])],
    [
      "a time that is none",
      "malformed-source",
      "events[0].sessions[0].startsAt cannot be read",
      (file) => Object.assign(file.events[0]?.sessions[0] ?? {}, { startsAt: "noon" }),
    ],
    [
      "an unknown zone",
      "malformed-source",
      "the time zone “Mars/Olympus”",
      (file) => Object.assign(file.events[0] ?? {}, { zone: "Mars/Olympus" }),
    ],
    [
      "a reading in an unknown zone",
      "malformed-source",
      "events[0].readings[0].zone",
      (file) =>
        Object.assign(file.events[0] ?? {}, {
          readings: [{ format: "csv", zone: "Mars/Olympus", moves: [] }],
        }),
    ],
    [
      "two readings of one format",
      "malformed-source",
      "it has the reading of csv",
      (file) =>
        Object.assign(file.events[0] ?? {}, {
          readings: [1, 2].map(() => ({ format: "csv", zone: "Europe/Lisbon", moves: [] })),
        }),
    ],
    [
      "a session twice",
      "malformed-source",
      "it has the session",
      (file) => file.events[0]?.sessions.push(...(file.events[0]?.sessions ?? [])),
    ],
    [
      "a day's note twice",
      "malformed-source",
      "it has the note",
      (file) => file.events[0]?.notes.push(...(file.events[0]?.notes ?? [])),
    ],
    [
      "a note that is none",
      "invalid-input",
      "This is not a note",
      (file) => void (noteOf(file).body = { type: "doc", content: [{ type: "iframe" }] }),
    ],
    [
      "too many tags",
      "too-large",
      "tags",
      (file) =>
        Object.assign(file.events[0]?.sessions[0] ?? {}, {
          tags: Array.from({ length: 101 }, (_, index) => `tag ${index}`),
        }),
    ],
  ])("refuses %s", (_what, code, words, change) => {
    expect(failureOf(() => readEventFile(changed(change)))).toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  test("refuses a note as deep as it is long", () => {
    const deep = '{"type":"blockquote","content":['.repeat(50_000) + "]}".repeat(50_000);
    const text = changed((file) => void (noteOf(file).body = "here"));
    const file = text.replace('"here"', `{"type":"doc","content":[${deep}]}`);
    expect(failureOf(() => readEventFile(file))).toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("nested too deeply"),
    });
  });

  test("refuses JSON that is broken off, and says where", () => {
    const text = changed(() => {});
    expect(failureOf(() => readEventFile(text.slice(0, -20))).code).toBe("malformed-source");
  });
});
