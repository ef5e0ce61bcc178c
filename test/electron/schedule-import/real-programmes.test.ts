import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import type { Store } from "#electron/store/store.ts";
import { groupByDay } from "#renderer/schedule/days.ts";
import { toEntry } from "#renderer/schedule/entry.ts";
import { type GridBlock, layOutGrid } from "#renderer/schedule/grid-layout.ts";
import { layOutList } from "#renderer/schedule/list-layout.ts";
import { findConflicts } from "#shared/conflicts.ts";
import { isBackground } from "#shared/session-length.ts";
import { importText } from "#test/support/import-text.ts";
import { realSchedules } from "#test/support/real-schedules.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

/** Cruises, conventions and congresses: nights, clock changes, two-day items, moments, backgrounds. */
const programmes = [
  ["ics-sched-jococruise-2020.ics", "America/New_York", 464, 7],
  ["csv-sched-export-penguicon-2019-b.csv", "America/Detroit", 401, 3],
  ["csv-generic-penguicon-2016.csv", "America/Detroit", 344, 3],
  ["xml-frab-28c3-de.xml", "Europe/Berlin", 85, 4],
  ["xml-pentabarf-fosdem-2025.xml", "Europe/Brussels", 943, 2],
  ["ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics", "Europe/Amsterdam", 596, 6],
] as const;

function programme(file: string, zone: string): { store: Store; eventId: string } {
  const store = openTestStore();
  const text = readFileSync(join(realSchedules, file), "utf8");
  return { store, eventId: importText(store, text, { zone }).eventId };
}

const cover = (a: GridBlock, b: GridBlock): boolean =>
  a.column === b.column &&
  a.lane === b.lane &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe.skipIf(!existsSync(realSchedules))(
  "programmes of real events (skipped where the folder shared/schedules is absent)",
  () => {
    describe.each(programmes)("%s in %s", (file, zone, sessions, days) => {
      const { store, eventId } = existsSync(realSchedules)
        ? programme(file, zone)
        : { store: openTestStore(), eventId: "" };
      const rows = existsSync(realSchedules) ? store.sessions.list(eventId) : [];
      const byDay = groupByDay(rows.map(toEntry));

      test("every session is on one of its days, and the days are those of the event", () => {
        expect(rows).toHaveLength(sessions);
        expect(byDay).toHaveLength(days);
        expect(byDay.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(sessions);
        expect(store.events.get(eventId)).toMatchObject({
          startsOn: byDay[0]?.day,
          endsOn: byDay.at(-1)?.day,
          sessions,
        });
      });

      test("the list has each once, in the order in which they come", () => {
        for (const { entries } of byDay) {
          const { groups } = layOutList(entries, null, 500, (title) => title.length * 8);
          expect(groups.flatMap((group) => group.rows)).toHaveLength(entries.length);
          const starts = groups.map(({ startsAt }) => startsAt);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      });

      test("the grid has each once, none over another, and spans a day and a night at most", () => {
        for (const { entries } of byDay) {
          const { blocks, background, from, to } = layOutGrid(entries);
          expect(blocks.length + background.length).toBe(entries.length);
          expect(to - from).toBeLessThanOrEqual(30 * 60);
          const rooms = [...Map.groupBy(blocks, ({ column }) => column).values()];
          const covered = rooms.flatMap((room) =>
            room.flatMap((a, at) => room.slice(at + 1).filter((b) => cover(a, b))),
          );
          expect(covered).toEqual([]);
        }
      });

      test("backgrounds and moments conflict with nothing, however much is planned", () => {
        const planned = rows.map((row) => ({ ...row, plan: "must" as const }));
        const conflicts = findConflicts(planned);
        const idle = rows.filter((row) => {
          const span = { startsAt: Date.parse(row.startsAt), endsAt: Date.parse(row.endsAt) };
          return isBackground(span) || span.startsAt === span.endsAt;
        });
        expect(idle.filter(({ id }) => conflicts.has(id))).toEqual([]);
      });
    });

    test("the cruise's night of the clock change belongs to the evening before", () => {
      const { store, eventId } = programme("ics-sched-jococruise-2020.ics", "America/New_York");
      const night = store.sessions
        .list(eventId)
        .filter(({ startsAt }) => startsAt >= "2020-03-08T00:00" && startsAt < "2020-03-08T04:00");
      expect(night.length).toBeGreaterThan(0);
      expect(new Set(night.map(({ day }) => day))).toEqual(new Set(["2020-03-07"]));
    });

    test("a post has what takes all day, and the night, under the day they are of", () => {
      const { store, eventId } = programme(
        "csv-sched-export-penguicon-2019-b.csv",
        "America/Detroit",
      );
      const rows = store.sessions.list(eventId);
      const allDay = rows.find(({ startsAt }) => startsAt.startsWith("2019-05-03T00:00"));
      const night = rows.find(({ startsAt }) => startsAt.startsWith("2019-05-05T00:00"));
      for (const row of [allDay, night]) store.sessions.mark(row?.id ?? "", "attended");
      const { markdown } = composePost(store, {
        eventId,
        shape: "wrap-up",
        profile: "markdown",
        now: testNow,
      });
      const headings = markdown.split("\n").filter((line) => /^##+ /.test(line));
      expect(headings).toEqual([
        "## Day One - Friday",
        expect.stringContaining(allDay?.title ?? "none"),
        "## Day Two - Saturday",
        expect.stringContaining(night?.title ?? "none"),
      ]);
    });
  },
);
