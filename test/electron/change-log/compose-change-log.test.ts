import { expect, test } from "vitest";
import { composeChangeLog } from "#electron/change-log/compose-change-log.ts";
import type { LoggedImport } from "#shared/import-log.ts";
import type { SessionChange } from "#shared/schedule-changes.ts";
import { aSide } from "#test/support/session-change.ts";

const event = { name: "Boat Talks 2026", zone: "Europe/Lisbon", dayStartsAt: 240 };

const aLogged = (fields: Partial<LoggedImport> = {}): LoggedImport => ({
  id: "01a200f6-0c51-7543-9d78-89fac6d418f8",
  importedAt: "2026-03-24T12:00:00.000Z",
  undoneAt: null,
  format: "icalendar",
  location: "https://example.org/all.ics",
  counts: { added: 0, changed: 0, removed: 0 },
  changes: [],
  ...fields,
});
const change = (fields: Partial<SessionChange>): SessionChange => ({
  key: "k",
  sessionId: null,
  kinds: ["moved"],
  before: aSide(),
  after: aSide(),
  mine: null,
  ...fields,
});

test("a log tells each import under its time in the event's zone, and each change by day with both sides", () => {
  const log = [
    aLogged({
      undoneAt: "2026-07-01T12:00:00.000Z",
      counts: { added: 1, changed: 1, removed: 1 },
      changes: [
        change({
          kinds: ["gone"],
          before: aSide({ title: "Tea", room: null, speakers: [] }),
          after: null,
        }),
        change({
          kinds: ["moved", "renamed", "speakers"],
          before: aSide({
            startsAt: "2026-03-23T09:00:00+01:00",
            day: "2026-03-23",
            track: "Knots",
          }),
          after: aSide({ title: "Knots, again", room: "Hall B", speakers: [] }),
        }),
        change({ kinds: ["new"], before: null, after: aSide({ title: "Sails" }) }),
      ],
    }),
    aLogged({
      importedAt: "2026-03-01T12:00:00.000Z",
      counts: { added: 3, changed: 0, removed: 0 },
    }),
  ];
  expect(composeChangeLog(event, log)).toEqual({
    fileName: "boat-talks-2026-changes.md",
    text: `# Boat Talks 2026: changes of the programme

Times are those of Europe/Lisbon.

## 2026-03-24 12:00

From <https://example.org/all.ics>. 1 added, 1 changed, 1 removed. Undone on 2026-07-01 13:00.

### 2026-03-23

- **Knots that hold**: moved, renamed, other speakers
  - Title: Knots that hold → Knots, again
  - Time and room: 2026-03-23 09:00 to 10:30, Hall A → 2026-03-24 10:00 to 10:30, Hall B
  - Speakers: Ada Lind → none
  - Track: Knots → none

### 2026-03-24

- **Sails**: new
  - 2026-03-24 10:00 to 10:30, Hall A
  - Ada Lind
- **Tea**: no longer in the programme
  - 2026-03-24 10:00 to 10:30

## 2026-03-01 12:00

From <https://example.org/all.ics>. 3 added, 0 changed, 0 removed.
`,
  });
});

test("what a source calls a talk stays text: no markup, link or heading comes of it", () => {
  const title = "# <script>alert(1)</script> [x](javascript:y) **b** `c`";
  const changes = [change({ kinds: ["new"], before: null, after: aSide({ title }) })];
  const { text } = composeChangeLog({ ...event, name: "../<b>" }, [aLogged({ changes })]);
  expect(text).not.toMatch(/(?<!\\)<(?:script|b>)|(?<!\\)\[x\]\(/);
  expect(composeChangeLog({ ...event, name: "../<b>" }, []).fileName).toBe("b-changes.md");
});

test("of a file only the name is told, and a pasted text is called one", () => {
  const { text } = composeChangeLog(event, [
    aLogged({ location: "/home/ada/talks/all.ics" }),
    aLogged({ location: "-" }),
  ]);
  expect(text).toContain("From all.ics. 0 added");
  expect(text).toContain("From pasted text. 0 added");
});

test("an event without an import says so", () => {
  expect(composeChangeLog(event, []).text).toContain("Nothing has been imported yet.");
});
