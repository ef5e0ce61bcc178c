import { describe, expect, test } from "vitest";
import { resolveTimes } from "#electron/schedule-import/comparing/resolve-times.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import { failureOf, hasRealSchedules, realSchedule } from "#test/support/schedule-files.ts";

interface Expected {
  zone: string;
  /** Local starts and a title there. */
  first: [string, string];
  last: [string, string];
  speakers: Record<string, string[]>;
}

const climateCamp: Expected = {
  zone: "Europe/Berlin",
  first: ["2015-08-07T16:00", "Ausstieg aus der Braunkohleverstromung konkret"],
  last: ["2015-08-14T11:30", "Aktionstraining Teil 2"],
  speakers: {
    '"Über Grenzen"': [
      "Johannes Raschke (Kein Mensch ist illegal)",
      "Bernhard Fiedler (Kein Mensch ist illegal)",
      "Stephanie Walter",
    ],
    "Ökosozialistische Erklärung – work in progress": ["Manuel Kellner, Peter Schüren"],
    "Die Strategie der krummen Gurken": ["L X"],
  },
};

const files: [string, Expected][] = [
  ["frabset-klimacamp-2015.json", climateCamp],
  ["frabset-klimacamp-2015.xcal", climateCamp],
  [
    "json-voc-frab-camp2019.json",
    {
      zone: "Europe/Berlin",
      first: ["2019-08-21T11:00", "Opening Ceremony"],
      last: ["2019-08-25T18:00", "Closing ceremony"],
      speakers: {
        "Opening Ceremony": ["jinxx", "smtw"],
        "20 Jahre Camp": ["Markus Ossevorth", "Marc-André Janizewski", "Tim Pritlove"],
        "DoH or Don't": ["Carsten Strotmann"],
      },
    },
  ],
  [
    "json-voc-pretalx-democon.json",
    {
      zone: "Europe/Berlin",
      first: ["2020-12-14T09:00", "Focused 5thgeneration hardware"],
      last: ["2020-12-16T15:00", "Seamless real-time installation"],
      speakers: {
        "Focused 5thgeneration hardware": ["Brian Robinson"],
        "Re-engineered bandwidth-monitored focus group": [
          "Stephanie Hudson",
          "Mariah Estrada",
          "Kathy Wallace",
        ],
        "Enhanced dynamic interface": ["Jonathan Conway"],
      },
    },
  ],
  [
    "json-voc-invalid-example.json",
    {
      zone: "Europe/Zurich",
      first: ["2022-12-28T14:00", "Internal Penetration Testing Basics"],
      last: ["2022-12-28T14:00", "Internal Penetration Testing Basics"],
      speakers: { "Internal Penetration Testing Basics": ["Mänu"] },
    },
  ],
  [
    "json-sessionize-scottishsummit.json",
    {
      zone: "Europe/London",
      first: ["2026-10-02T09:00", "New Speakers Workshop"],
      last: ["2026-10-03T17:00", "Teams Meetings: Keep it secret, keep it safe"],
      speakers: {
        "Agent Academy Live! Workshop": ["April Dunnam", "Mats Necker", "Daniel Laskewitz"],
        "AI Innovation. Data Foundation.": ["Anthony Mashford", "Rutger Kosters"],
        "Bouncing back from failure": ["Kevin McDonnell"],
      },
    },
  ],
  [
    "json-sessionize-all-gab-linz-2024.json",
    {
      zone: "Europe/Vienna",
      first: ["2024-04-20T09:00", "Keynote: Pioneering the Future of Java with Intelligent Apps"],
      last: ["2024-04-20T14:30", "Infrastructure as Code and AI - does it fit?"],
      speakers: {
        "Keynote: Pioneering the Future of Java with Intelligent Apps": [
          "Ed Burns",
          "Sandra Ahlgrimm",
        ],
        "Keynote: Total rational - Das größte Missverständnis im data-driven Business": [
          "Julia Zukrigl",
        ],
        "Transforming diverse system landscapes into sustainable API products with Azure API Management":
          ["Tobias Berei"],
      },
    },
  ],
  [
    "json-sessionize-gridsmart-droidcon-nyc-2024.json",
    {
      zone: "America/New_York",
      first: ["2024-09-19T07:30", "Registration & Check-In"],
      last: ["2024-09-20T16:20", "A Skeptic's Guide to Generative AI in the SDLC"],
      speakers: {
        "The Future of Android, Kotlin, and Everything": ["Kevin Galligan"],
        "Mobile Developer Productivity Panel": ["Rooz SF", "Kiki Chang", "Jesse Wilson"],
        "A Snapshot Preview of Paparazzi 2.0": ["John Rodriguez"],
      },
    },
  ],
  [
    "json-sessionize-sessions-droidcon-london-2023.json",
    {
      zone: "Europe/London",
      first: [
        "2023-10-26T09:15",
        "Challenges, failures and lessons in 15 years of building on top of Android.",
      ],
      last: ["2023-10-27T16:10", "From Laptop Builds to Advanced CI"],
      speakers: {
        "Developer Productivity On a Budget": ["Adam Ahmed", "Jordan Terry"],
        "App architecture - singular vs plural": ["Yoni Tietz"],
        "How to stop the ‘Gradle Snatchers’: Securing your builds from baddies": [
          "Ed Holloway-George",
        ],
      },
    },
  ],
];

const inZone = (name: string, zone: string): ScheduledSession[] =>
  resolveTimes(realSchedule(name).sessions, zone).map(({ after }) => after);

const placed = ({ title, startsAt, endsAt, room }: ScheduledSession): string =>
  `${title} ${startsAt} ${endsAt} ${room}`;

const whole = (session: ScheduledSession): string =>
  JSON.stringify([placed(session), session.track, session.kind, session.speakers]);

const idsOf = (name: string): Set<string> =>
  new Set(
    realSchedule(name).sessions.flatMap(({ sourceIds }) =>
      sourceIds.map(({ kind, value }) => `${kind} ${value}`),
    ),
  );

describe.skipIf(!hasRealSchedules)(
  "real programmes in JSON and xCal (../shared/schedules; skipped without it)",
  () => {
    test.each(files)("%s: first, last and who speaks", (name, { zone, first, last, speakers }) => {
      const sessions = inZone(name, zone);
      const clock = createEventClock(zone, 0);
      const starts = sessions.map(({ startsAt }) => startsAt);
      const at = (startsAt: number): [string, string[]] => [
        clock.format(startsAt).slice(0, 16),
        sessions.filter((one) => one.startsAt === startsAt).map(({ title }) => title),
      ];
      expect(at(Math.min(...starts))).toEqual([first[0], expect.arrayContaining([first[1]])]);
      expect(at(Math.max(...starts))).toEqual([last[0], expect.arrayContaining([last[1]])]);
      for (const [title, names] of Object.entries(speakers)) {
        const session = sessions.find((one) => one.title === title);
        expect(session?.speakers.map((one) => one.name)).toEqual(names);
      }
    });

    test("the climate camp is the same programme as JSON and as XML", () => {
      const [json, xml] = ["frabset-klimacamp-2015.json", "frabset-klimacamp-2015.xml"] as const;
      expect(inZone(json, "Europe/Berlin").map(whole).toSorted()).toEqual(
        inZone(xml, "Europe/Berlin").map(whole).toSorted(),
      );
      expect(idsOf(json)).toEqual(idsOf(xml));
    });

    test("the climate camp's xCal has the numbers of its XML, and the same times", () => {
      const [xcal, xml] = ["frabset-klimacamp-2015.xcal", "frabset-klimacamp-2015.xml"] as const;
      expect(inZone(xcal, "Europe/Berlin").map(placed).toSorted()).toEqual(
        inZone(xml, "Europe/Berlin").map(placed).toSorted(),
      );
      const [numbers, others] = [idsOf(xml), idsOf(xcal)];
      const shared = [...numbers].filter((id) => id.startsWith("id ") && others.has(id));
      expect(shared).toHaveLength(106);
    });

    test("Sessionize: recordings from answers, breaks from service sessions, people by id", () => {
      const linz = realSchedule("json-sessionize-all-gab-linz-2024.json");
      expect(linz.sessions.filter(({ videoUrl }) => videoUrl !== null)).toHaveLength(15);
      const nyc = realSchedule("json-sessionize-gridsmart-droidcon-nyc-2024.json");
      expect(nyc.sessions.filter(({ kind }) => kind === "break")).toHaveLength(17);
      const summit = realSchedule("json-sessionize-scottishsummit.json");
      expect(summit.people).toHaveLength(76);
      expect(new Set(summit.sessions.map(({ track }) => track)).size).toBe(6);
    });

    test("DDD Perth: a list of talks without times is told as one", () => {
      const failure = failureOf(() => realSchedule("json-custom-dddperth-2021.json"));
      expect([failure.code, failure.message]).toEqual([
        "not-a-schedule",
        expect.stringContaining("a list of 26 talks without times and rooms"),
      ]);
    });
  },
);
