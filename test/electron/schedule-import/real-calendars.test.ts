import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { ParsedSchedule, ParsedTime } from "#shared/schedule.ts";
import {
  failureOf,
  hasRealSchedules,
  readBytes,
  realSchedule,
  realSchedules,
  sessionTitled,
} from "#test/support/schedule-files.ts";

/** `2026-03-22T08:00`, in the event's own zone. */
function localTime(time: ParsedTime, zone: string): string {
  const text = "local" in time ? time.local : createEventClock(zone, 0).format(time.instant);
  return text.slice(0, 16);
}

/** File, where the event was, its first and last session, and three with their speakers. */
const programmes: [
  file: string,
  zone: string,
  first: string,
  last: string,
  speakers: Record<string, string[]>,
][] = [
  [
    "ics-sched-kubecon-eu-2026-a-20260303.ics",
    "Europe/Amsterdam",
    "2026-03-22T08:00 Badge Pick-Up",
    "2026-03-27T09:00 AI Native Summit Hosted by ETSI ISG NFV | SEPARATE REGISTRATION REQUIRED",
    {
      "Cloud Native Non-Functional Requirements: Building Scalable, Resilient and Secure Applications":
        ["Jakub Krzywda, Elastisys"],
      "In-place Updates with Cluster API: The Sweet Spot Between Immutable and Mutable Infrastructure":
        ["Fabrizio Pandini, Broadcom", "Stefan Büringer, Broadcom"],
      "Learning Lounge: CNPA or CNPE? Roles, Skills & Which One is Right For You?": [
        "Alex Coma, Linux Foundation Education",
      ],
    },
  ],
  [
    "ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics",
    "Europe/Amsterdam",
    "2026-03-22T08:00 Badge Pick-Up",
    "2026-03-27T09:00 AI Native Summit Hosted by ETSI ISG NFV | SEPARATE REGISTRATION REQUIRED",
    {
      "Cloud Native Theater | Cloud Native University: A Simple and Practical Guide to Observability in Kubernetes":
        ["Diana Todea, VictoriaMetrics"],
      "The Shell Awakens: Cloud Native Workflows for Particle Physicists": [
        "Raulian-Ionut Chiorescu, CERN",
        "Hannes Hansen, CERN",
      ],
      "Sponsored Keynote: From Cloud Native to Accelerator Native: Kubernetes as the Distributed OS for Accelerated Workloads and Frameworks":
        ["Jago Macleod, Engineering Director, Google"],
    },
  ],
  [
    "ics-sched-jococruise-2020.ics",
    "America/New_York",
    "2020-03-07T07:00 Theme: Welcome, New Monkeys!",
    '2020-03-13T22:00 "One Last Time...Relax, Have a Drink with Me" Farewell Reception',
    // The first of each title.
    {
      Reading: ["John Scalzi"],
      Signing: ["Clint McElroy"],
      "Santo Domingo Land Concert": ["Jim Boggia"],
    },
  ],
  [
    "ics-fosdem-2025-excerpt.ics",
    "Europe/Brussels",
    "2025-02-02T09:00 Welcome from the OpenWallet Foundation",
    "2025-02-02T10:00 Hunting Virtio Specification Violations",
    { "Hunting Virtio Specification Violations": [] },
  ],
  [
    "ics-symposion-linux-conf-au-2020.ics",
    "Australia/Brisbane",
    "2020-01-12T15:00 Main Conference: miniconf",
    "2020-01-17T16:40 Conference Close",
    {
      "FreeBSD, The Other Unix-Like Operating System and Why You Should Get Involved!": [
        "Deb Goodkin",
      ],
      "How the Perception Module hardware works": ["John Spencer"],
      "Essential Git Fu for tech writers": ["Gaurav Nelson"],
    },
  ],
  [
    "ics-kielux-2020.ics",
    "Europe/Berlin",
    "2020-09-18T11:00 Nachhaltigkeit und Linux - passt das?",
    "2020-09-19T17:00 OpenRA: Command & Conquer Open Source unter Linux",
    {
      "Einstieg in Qt/C++ 2020": ["Samuel Albrecht"],
      "OWASP DevSecOps Maturity Model": ["Timo Pagel"],
      "Digital ein Vasallenstaat - wie Microsoft die BRD regiert": ["Andreas Halle"],
    },
  ],
  [
    "ics-moca24.ics",
    "Europe/Rome",
    "2024-09-13T12:00 Opening Keynote",
    "2024-09-15T15:00 Closing ceremony",
    {
      "Dungeons&Dragons": ["Metro Olografix"],
      "Beyond the Basics: Deep Dive into Securing OAuth2 Implementations": [
        "Mattia Zago",
        "Giovanni Bartolomucci",
        "Giuseppe Porcu",
        "Stefano Maistri",
      ],
      "Fuzzing del firewall di Linux con syzkaller": ["Davide Ornaghi"],
    },
  ],
  [
    "ics-inpycon-2021-duration.ics",
    "Asia/Kolkata",
    "2021-09-17T12:00 Getting Kafka-esque with Python",
    "2021-09-19T20:00 Day 2 Closing Address",
    {
      "Getting Kafka-esque with Python": ["Dipen Chawla", "Devesh Bajaj"],
      "CS Education - Panel (Cont.)": [
        "Prabhu Ramchandran",
        "Prof. Shriram Krishnamurthi",
        "Pramode C E",
        "Ambika Joshi",
      ],
      "Visualisation & Underlined Psychology": ["Sayantika Banik"],
    },
  ],
  [
    "frabset-klimacamp-2015.ics",
    "Europe/Berlin",
    "2015-08-07T16:00 Ausstieg aus der Braunkohleverstromung konkret",
    "2015-08-14T11:30 Aktionstraining Teil 2",
    { "Gemeinsame Ökonomie": [] },
  ],
  [
    "frabset-klimacamp-2015.xml",
    "Europe/Berlin",
    "2015-08-07T16:00 Ausstieg aus der Braunkohleverstromung konkret",
    "2015-08-14T11:30 Aktionstraining Teil 2",
    {
      "Archäologie und Denkmalpflege – Im Tagebaugebiet gefährdet": ["Jannis"],
      "Gemeinsame Ökonomie": ["Kopfstand Kollektiv"],
      "„Heiße Luft beim Klimaschutz“. Eine Bilanz der Klimapolitik in NRW": [
        "Michael Aggelidis, LaVo Die Linke.NRW",
      ],
    },
  ],
  [
    "xml-pentabarf-fosdem-2013.xml",
    "Europe/Brussels",
    "2013-02-02T10:30 Welcome to FOSDEM 2013",
    "2013-02-03T17:50 Closing FOSDEM 2013",
    {
      "XMPP and JSON": ["Lance Stout"],
      "Nginx and PHP, match made in heaven": ["Helgi Þorbjörnsson"],
      "Ada Tasking: Multithreading Made Easy": ["Ludovic Brenta"],
    },
  ],
  [
    "xml-pentabarf-fosdem-2025.xml",
    "Europe/Brussels",
    "2025-02-01T09:00 Welcome to the FOSDEM 2025 RISC-V DevRoom",
    "2025-02-02T17:05 Cloud-Native Networking, Home Edition: Build and connect your VPCs with the Open Network Fabric",
    {
      "Testing the QA instructions": ["Gabor Kelemen"],
      "Solving the world’s (localization) problems": ["Eemeli Aro", "Ujjwal Sharma"],
      "From Queries to Pints: Building a Beer Recommendation System with pgvector": [
        "Andrzej Nowicki",
      ],
    },
  ],
  [
    "xml-pentabarf-fosdem-2025-later.xml",
    "Europe/Brussels",
    "2025-02-01T09:30 Welcome to FOSDEM 2025",
    "2025-02-02T17:50 Closing FOSDEM 2025",
    {
      "Optimizing AutoText & settings for multi-tenant collaboration": ["Caolán McNamara"],
      "Closing FOSDEM 2025": ["FOSDEM Staff", 'Richard "RichiH" Hartmann'],
      "Partly Cloudy IPA - joining cloud VMs to FreeIPA": ["André Boscatto"],
    },
  ],
  [
    "xml-frab-28c3-de.xml",
    "Europe/Berlin",
    "2011-12-27T11:30 Keynote",
    "2011-12-30T18:30 Closing Event",
    {
      "Hacker Jeopardy": ["Ray", "Stefan 'Sec' Zehl"],
      "Ein Mittelsmannangriff auf ein digitales Signiergerät": ["Alexander Koch"],
      "Sovereign Keys": ["Peter Eckersley"],
    },
  ],
  [
    "xml-wafer-debconf23.xml",
    "Asia/Kolkata",
    "2023-09-10T07:00 Breakfast",
    "2023-09-17T19:00 Dinner",
    {
      "Mapping the Distribution of Gamma-Ray Bursts using Open Data GIS": [
        "Mercy Onaopemipo Akintola",
      ],
      "TuxMake with Debian": ["Senthil Kumaran S"],
      "The New Architecture for Printing and Scanning on Debian": ["Till Kamppeter"],
    },
  ],
];

/** How many sessions the small edge cases hold. */
const held: Record<string, number> = {
  "icalendar-broken_ical": 1,
  "icalendar-event_with_recurrence": 97,
  "icalendar-event_with_recurrence_exdates_on_different_lines": 10,
  "icalendar-invalid_duration": 1,
  "icalendar-issue_104_broken_calendar": 1,
  "icalendar-issue_1231_recurrence": 1,
  "icalendar-issue_127_categories_with_commas": 1,
  "icalendar-issue_218_bad_tzid": 1,
  "icalendar-issue_313_globally_unique_tzid": 3,
  "icalendar-issue_351_whitespace_in_property_and_params": 1,
  "icalendar-issue_355_url_escaping": 1,
  // Weekly for ever, followed for a year.
  "icalendar-issue_466_convert_tzid_with_slash": 53,
  "icalendar-issue_526_calendar_with_events": 2,
  "icalendar-issue_526_calendar_with_shuffeled_events": 2,
  // The one with a start, and its RDATE; two have no start.
  "icalendar-issue_722_missing_timezones": 2,
  "icalendar-multiple_calendar_components": 3,
  "icalendar-x_location": 261,
  "icaljs-blank_description": 1,
  "icaljs-daily_recur": 367,
  "icaljs-day_long_recur_yearly": 261,
  "icaljs-duration_instead_of_dtend": 1,
  "icaljs-forced_types": 1,
  // Three years by RDATE, and each of them once more under an id of its own.
  "icaljs-google_birthday": 6,
  // 18 Mondays and 18 Sundays.
  "icaljs-multiple_rrules": 36,
  "icaljs-only_dtstart_date": 1,
  "icaljs-only_dtstart_time": 1,
  "icaljs-parserv2": 263,
  // 13 first Tuesdays and 3 RDATEs, less 3 EXDATEs.
  "icaljs-recur_instances": 13,
  "icaljs-recur_instances_finite": 5,
  "icaljs-utc_negative_zero": 1,
};

/** Words of the sentence with which the others are refused. */
const refused: Record<string, string> = {
  "icalendar-big_bad_calendar": "breaks off in line 41",
  "icalendar-bom_calendar": "holds no sessions",
  "icalendar-broken_dtstart": "INVALID-DATE",
  "icalendar-calendar_with_unicode": "holds no sessions",
  "icalendar-empty": "holds no sessions",
  "icalendar-event_with_escaped_characters": "has no start",
  "icalendar-fuzz_testcase_vtimezone_lone_cr": "holds no sessions",
  "icalendar-issue_1549_binary_attachment": "has no start",
  "icalendar-issue_64_event_with_non_ascii_summary": "has no start",
  "icalendar-pr_480_summary_with_colon": "breaks off in line 7",
  "icalendar-rfc_6868": "has no start",
  "icalendar-rfc_7986_conferences": "has no start",
  "icalendar-small_bad_calendar": "breaks off in line 3",
  "icaljs-blank_line_end": "holds no sessions",
  "icaljs-blank_line_mid": "holds no sessions",
};

const readEdge = (name: string): ParsedSchedule =>
  parseSchedule(decodeText(readBytes(join(realSchedules, "ics-edge", `${name}.ics`))));

describe.skipIf(!hasRealSchedules)(
  "calendars and schedule.xml of real conferences (skipped without ../shared/schedules)",
  () => {
    test.each(programmes)(
      "%s in %s: first and last session, speakers",
      (file, zone, first, last, speakers) => {
        const schedule = realSchedule(file);
        const inOrder = schedule.sessions
          .map(({ start, title }) => ({ at: localTime(start, zone), title }))
          .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
          .map(({ at, title }) => `${at} ${title}`);
        expect([inOrder[0], inOrder.at(-1)]).toEqual([first, last]);
        for (const [title, names] of Object.entries(speakers)) {
          const found = sessionTitled(schedule, title).speakers.map(({ name, affiliation }) =>
            affiliation === null ? name : `${name}, ${affiliation}`,
          );
          expect([title, found]).toEqual([title, names]);
        }
      },
    );

    test("all 45 edge cases are in the tables", () => {
      const names = [...Object.keys(held), ...Object.keys(refused)].toSorted();
      const files = readdirSync(join(realSchedules, "ics-edge")).toSorted();
      expect(names.map((name) => `${name}.ics`)).toEqual(files);
      expect(files).toHaveLength(45);
    });

    test.each(Object.entries(held))("edge case %s holds %i", (name, count) => {
      expect(readEdge(name).sessions).toHaveLength(count);
    });

    test.each(Object.entries(refused))("edge case %s is refused: %s", (name, words) => {
      const { message } = failureOf(() => readEdge(name));
      expect(message).toContain(words);
      expect(message).toMatch(/^[A-Z].{20,}\.$/s);
    });
  },
);
