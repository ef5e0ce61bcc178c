import { describe, expect, test } from "vitest";
import { withoutCancelledMark } from "#electron/schedule-import/parsing/is-cancelled-title.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import {
  hasRealSchedules,
  instantOf,
  realSchedule,
  sessionTitled,
} from "#test/support/schedule-files.ts";

const people = (schedule: ParsedSchedule): number =>
  schedule.sessions.flatMap(({ speakers }) => speakers).length;

/** Guid and start of each session. */
const keys = ({ sessions }: ParsedSchedule): string[] =>
  sessions
    .map(({ sourceIds, start }) => {
      const guid = sourceIds.find(({ kind }) => kind === "guid")?.value ?? "none";
      return `${guid} ${JSON.stringify(start)}`;
    })
    .toSorted();

describe.skipIf(!hasRealSchedules)(
  "sessions of real conferences, one schedule after the other (skipped without ../shared/schedules)",
  () => {
    test("KubeCon: speakers come out of titles, with their firms", () => {
      const schedule = realSchedule("ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics");
      expect(schedule.event.name).toBe("KubeCon + CloudNativeCon Europe 2026");
      const title =
        "10 Years of Cilium: Connecting, Securing, and Simplifying the Cloud Native Stack";
      expect(sessionTitled(schedule, title).speakers).toEqual([
        { name: "Bill Mulligan", affiliation: "Isovalent at Cisco" },
        { name: "Paul Arah", affiliation: "Isovalent at Cisco" },
        { name: "Marcelo Mello", affiliation: "Celonis" },
        { name: "Neha Aggarwal", affiliation: "Microsoft" },
      ]);
      const withPeople = schedule.sessions.filter(({ speakers }) => speakers.length > 0);
      expect([withPeople.length, people(schedule)]).toEqual([438, 817]);
      expect(schedule.sessions.filter(({ kind }) => kind === "keynote")).toHaveLength(31);
    });

    test("the cruise: who reads and signs is a person, ports and kids' editions are not", () => {
      const schedule = realSchedule("ics-sched-jococruise-2020.ics");
      expect(people(schedule)).toBe(26);
      expect(sessionTitled(schedule, "Port of Call - Half Moon Cay").speakers).toEqual([]);
    });

    test("FOSDEM 2025: times, track, speakers, slides, videos, HTML", () => {
      const schedule = realSchedule("xml-pentabarf-fosdem-2025-later.xml");
      const welcome = sessionTitled(schedule, "Welcome to FOSDEM 2025");
      expect(welcome).toMatchObject({
        start: instantOf("2025-02-01T09:30:00+01:00"),
        end: instantOf("2025-02-01T09:50:00+01:00"),
        room: "Janson",
        track: "Keynotes",
        kind: "keynote",
        speakers: [{ name: "FOSDEM Staff" }, { name: 'Richard "RichiH" Hartmann' }],
        abstract: { format: "html" },
        videoUrl:
          "https://video.fosdem.org/2025/janson/fosdem-2025-6712-welcome-to-fosdem-2025.av1.webm",
      });
      expect(welcome.slidesUrl).toContain("/attachments/");
      expect(schedule.sessions.filter(({ cancelled }) => cancelled)).toHaveLength(3);
      expect(schedule.warnings).toEqual([]);
    });

    test("28c3: talks after midnight are on the next day", () => {
      const schedule = realSchedule("xml-frab-28c3-de.xml");
      expect(schedule.event.dayStartsAt).toBe(240);
      expect(sessionTitled(schedule, "Pentanews Game Show 2k11/3").start).toEqual({
        local: "2011-12-28T00:15:00",
      });
    });

    test("PenguiCon 2019: what is called off in its title", () => {
      const { sessions } = realSchedule("csv-sched-export-penguicon-2019-b.csv");
      const off = sessions.filter(({ cancelled }) => cancelled);
      expect(off.map(({ title }) => withoutCancelledMark(title)).toSorted()).toEqual([
        "Creating a Web App Using Wagtail CMS",
        "Incorporating Disability Into Cosplay",
        "The different kind of home brew",
        "Yarn Dyeing Demo",
      ]);
    });

    test("PenguiCon 2016, a spreadsheet: American dates, nights, lengths, people between commas", () => {
      const schedule = realSchedule("csv-generic-penguicon-2016.csv");
      const { sessions } = schedule;
      const byStart = sessions.toSorted((a, b) =>
        JSON.stringify(a.start) < JSON.stringify(b.start) ? -1 : 1,
      );
      expect(byStart[0]).toMatchObject({
        title: "BeagleBone Build-A-Bot hosted by BeagleBoard.org",
        start: { local: "2016-04-29T00:00:00" },
        end: { local: "2016-04-30T00:00:00" },
      });
      expect(byStart[1]?.start).toEqual({ local: "2016-04-29T16:00:00" });
      expect(byStart.at(-1)?.start).toEqual({ local: "2016-05-01T16:00:00" });
      expect(sessionTitled(schedule, "Geek Prom")).toMatchObject({
        start: { local: "2016-04-30T21:00:00" },
        end: { local: "2016-05-01T00:50:00" },
      });
      // Its end is on 1 April; the duration of 50 minutes knows better.
      expect(sessionTitled(schedule, "Kitcken Hacks 101").end).toEqual({
        local: "2016-04-30T13:50:00",
      });
      const namesOf = (title: string): string[] =>
        sessionTitled(schedule, title).speakers.map(({ name }) => name);
      expect(namesOf("Geeks with Guns Virtual Range")).toEqual(["Stuart Chisholm", "Rob Reed"]);
      expect(namesOf("Eryndor Dagorhir")).toEqual(["Adrienne Johnson (Kalika)"]);
      expect(namesOf("Opening Ceremonies")).toContain("Julie Winningham");
      expect(people(schedule)).toBe(629);
      expect(schedule.warnings.map(({ code }) => code)).toEqual([
        "columns-guessed",
        "end-ignored",
        "no-time",
        "no-start",
      ]);
    });

    test("DebConf: dates in UTC are the instants", () => {
      const opening = sessionTitled(realSchedule("xml-wafer-debconf23.xml"), "Opening Ceremony");
      expect(opening.start).toEqual(instantOf("2023-09-10T10:30:00+05:30"));
    });

    test("the climate camp has the same ids and times in both formats", () => {
      const xml = realSchedule("frabset-klimacamp-2015.xml");
      expect(keys(realSchedule("frabset-klimacamp-2015.ics"))).toEqual(keys(xml));
      expect(xml.warnings.map(({ where }) => where)).toContain("line 542");
    });

    test("linux.conf.au, InPyCon, Kielux and MOCA tell their speakers, each in its way", () => {
      expect(people(realSchedule("ics-symposion-linux-conf-au-2020.ics"))).toBe(190);
      const inpycon = realSchedule("ics-inpycon-2021-duration.ics");
      expect(sessionTitled(inpycon, "Getting Kafka-esque with Python")).toMatchObject({
        speakers: [{ name: "Dipen Chawla" }, { name: "Devesh Bajaj" }],
        abstract: null,
      });
      expect(people(realSchedule("ics-kielux-2020.ics"))).toBe(24);
      expect(
        new Set(
          realSchedule("ics-moca24.ics").sessions.flatMap(({ sourceIds }) =>
            sourceIds.map(({ value }) => value),
          ),
        ).size,
      ).toBe(5);
    });

    test("PenguiCon: wall times from Friday noon to Sunday, nicknames in quotes, two days without a time", () => {
      const schedule = realSchedule("csv-sched-export-penguicon-2019-b.csv");
      const starts = realSchedule("csv-sched-export-penguicon-2019-a.csv").sessions.map(
        ({ start }) => ("local" in start ? start.local : ""),
      );
      expect([starts.toSorted()[0], starts.toSorted().at(-1)]).toEqual([
        "2019-05-03T12:00:00",
        "2019-05-05T15:00:00",
      ]);
      expect(sessionTitled(schedule, "World Building for RPGs and Fiction").speakers).toEqual([
        { name: 'Andrew M. "Fish" Popowich', affiliation: null },
        { name: "Warren Brown", affiliation: null },
      ]);
      expect(sessionTitled(schedule, "Penguin Hunt")).toMatchObject({
        start: { local: "2019-05-03T16:00:00" },
        end: { local: "2019-05-05T16:00:00" },
      });
      expect(sessionTitled(schedule, "Building an Open Source Artificial Pancreas")).toMatchObject({
        sourceIds: [
          { kind: "id", value: "351" },
          { kind: "uid", value: "03ef41f4e5b4fee064fb0476ae7bb5e8" },
        ],
        speakers: [{ name: "Sarah Withee" }],
      });
      expect(people(schedule)).toBe(585);
      expect(schedule.warnings.map(({ code }) => code)).toEqual(["no-time", "no-time"]);
    });

    test("DevFest Toulouse: rooms by position, a break six times, videos, slides and people", () => {
      const schedule = realSchedule("json-hoverboard-devfest-toulouse-2018.json");
      expect([schedule.sessions[0]?.start, schedule.sessions.at(-1)?.start]).toEqual([
        { local: "2018-11-08T08:00:00" },
        { local: "2018-11-08T18:20:00" },
      ]);
      expect(sessionTitled(schedule, "Ceinture noire Karate en tests d’API REST")).toMatchObject({
        room: "Continental",
        speakers: [
          { name: "Nicolas Comet", affiliation: "Lectra", personId: "comet_nicolas" },
          { name: "Benoit PRIOUX", affiliation: "Lectra" },
        ],
        videoUrl: "https://www.youtube.com/watch?v=ZNrCw5T-wls",
        slidesUrl: expect.stringContaining("4128-karate"),
      });
      expect(sessionTitled(schedule, "Keynote d'ouverture")).toMatchObject({
        kind: "keynote",
        room: null,
        speakers: [{ name: "Laurent Victorino", affiliation: "Monkey Moon" }],
      });
      expect(sessionTitled(schedule, "Angular Elements").speakers).toMatchObject([
        { name: "Raúl Jiménez" },
      ]);
      expect(schedule.sessions.filter(({ title }) => title === "Pause")).toHaveLength(6);
      expect(schedule.people).toHaveLength(42);
      expect(schedule.warnings).toMatchObject([{ where: "session id 4322" }]);
    });
  },
);
