import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import {
  failureOf,
  hasRealSchedules,
  instantOf,
  readBytes,
  realSchedule,
  realSchedules,
  sessionTitled,
} from "#test/support/schedule-files.ts";

const podcastPage = join(realSchedules, "../seeds/001_8636c864274bb256.txt");

describe.skipIf(!hasRealSchedules)(
  "texts that people keep (skipped without ../shared/schedules)",
  () => {
    test("a personal plan in tables: a row is a session, stars and dashes are none of its title", () => {
      const schedule = realSchedule("md-kubecon-eu-2026-personal-schedule.md");
      const { sessions } = schedule;
      expect(schedule.event.name).toBe("KubeCon EU 2026 — Personalized Schedule Report");
      expect(sessions[0]).toMatchObject({
        title: "ArgoCon Welcome",
        room: "Auditorium",
        start: { local: "2026-03-23T09:00:00" },
        end: { local: "2026-03-23T09:05:00" },
        where: "line 13",
      });
      expect(sessions.at(-1)).toMatchObject({
        title: "Platform Engineering 2.0",
        room: "Hall 8 Room G",
        start: { local: "2026-03-26T15:15:00" },
        end: { local: "2026-03-26T15:45:00" },
      });
      expect(sessionTitled(schedule, "10 Years of Cilium")).toMatchObject({
        room: "Amtrium 1+2",
        speakers: [],
        abstract: {
          format: "text",
          source: expect.stringMatching(
            /^Backup Talk: Driving Adoption .*\nRoom: Auditorium\nWhy: For teams running Cilium/,
          ),
        },
      });
      expect(sessions.filter(({ title }) => /^[★—]/.test(title))).toEqual([]);
      expect(
        sessions
          .filter(({ title }) => title === "Coffee Break")
          .map(({ kind, room }) => [kind, room]),
      ).toEqual(Array.from({ length: 4 }, () => ["break", null]));
      const perDay = Map.groupBy(sessions, ({ start }) =>
        "local" in start ? start.local.slice(0, 10) : "",
      );
      expect([...perDay].map(([day, on]) => [day, on.length])).toEqual([
        ["2026-03-23", 33],
        ["2026-03-24", 12],
        ["2026-03-25", 12],
        ["2026-03-26", 11],
      ]);
      expect(schedule.warnings).toMatchObject([
        { code: "no-start", message: expect.stringContaining("23") },
      ]);
    });

    test("a change log is a list without times", () => {
      const failure = failureOf(() => realSchedule("md-kubecon-eu-2026-schedule-changelog.md"));
      expect(failure.message).toContain("a list of 7 titles, and no times were found");
    });

    test("a page that embeds a schedule says what to import instead", () => {
      const failure = failureOf(() =>
        realSchedule("md-k8s-contributor-summit-na-2024-schedule.md"),
      );
      expect(failure.message).toContain("Import https://kcsna2024.sched.com/all.ics");
    });
  },
);

describe.skipIf(!existsSync(podcastPage))(
  "a podcast's page (skipped without ../shared/seeds)",
  () => {
    const schedule = existsSync(podcastPage)
      ? parseSchedule(new TextDecoder().decode(readBytes(podcastPage)))
      : { sessions: [], warnings: [], event: null };

    test("titles above their times, abstracts below, instants by the zone's letters", () => {
      expect(schedule.sessions).toHaveLength(11);
      expect(schedule.sessions[0]).toMatchObject({
        title:
          "IKEA Private Cloud, eBPF Based Networking, Load Balancing, and Observability with Cilium",
        start: instantOf("2022-05-16T10:45:00+02:00"),
        end: instantOf("2022-05-16T11:15:00+02:00"),
        abstract: { source: expect.stringMatching(/^The digital systems of IKEA/) },
      });
      expect(schedule.sessions.at(-1)).toMatchObject({
        title: "Composability is to Software as Compounding Interest is to Finance",
        start: instantOf("2022-05-20T14:55:00+02:00"),
        end: instantOf("2022-05-20T15:30:00+02:00"),
        abstract: { source: expect.stringMatching(/value ecosystem as a whole|business value\.$/) },
      });
      expect(schedule.warnings).toEqual([]);
    });

    test("read aloud office hours are no session", () => {
      expect(readFileSync(podcastPage, "utf8")).toContain("Wednesday 18th May 12:30-13:15 CEST");
      expect(schedule.sessions.filter(({ title }) => /office/i.test(title))).toEqual([]);
    });
  },
);
