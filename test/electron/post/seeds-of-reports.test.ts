import { describe, expect, test } from "vitest";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { SeenSession } from "#test/support/attended-event.ts";
import { headingsOf, readPost } from "#test/support/note-text-post.ts";
import { postOf, words } from "#test/support/seed-posts.ts";
import { headingLines, readSeeds } from "#test/support/seeds.ts";

/** The facts of each event are the seeds' (titles, speakers, times, links); every sentence is made up. */
const from = (affiliation: string | null, ...names: string[]): ScheduledSession["speakers"] =>
  names.map((name) => ({ name, affiliation }));

const chicago = (day: number, hour: number): number => Date.UTC(2023, 10, day, hour + 6);

const talk = (
  startsAt: number,
  title: string,
  ...speakers: ScheduledSession["speakers"]
): SeenSession => ({ title, startsAt, speakers, note: "Worth the walk." });

// Two speakers of two companies are joined by an ampersand in the seed, by a semicolon here.
const joined = (heading: string): string => heading.replace(/(, [^,&;]+)(?: &|;) /g, "$1; ");

const zurich = (hour: number): number => Date.UTC(2023, 5, 16, hour - 2);

const {
  texts: [wrapUp = "", highlights = "", report = ""],
  absent,
} = readSeeds("002", "003", "004");

describe.skipIf(absent)("Each seed is rebuilt from notes on its facts", () => {
  test("002, wrap-up: headings, those in the notes among them", () => {
    const seed = wrapUp;
    const post = postOf(
      "wrap-up",
      {},
      {
        event: { name: "KubeCon + CloudNativeCon North America 2023", zone: "America/Chicago" },
        sessions: [
          talk(
            chicago(7, 11),
            "A Practical Guide to eBPF Licensing: Or How I Learned to Stop Worrying and Love the GPL",
            ...from("Isovalent", "Jef Spaleta", "Bill Mulligan"),
          ),
          talk(
            chicago(7, 12),
            "When Is a Secure Connection Not Encrypted? and Other Stories",
            ...from("Isovalent", "Liz Rice"),
          ),
          talk(
            chicago(7, 14),
            "Demystifying Service Mesh: Separating Hype from Practicality",
            ...from("Microsoft", "Brian Redmond", "Ally Ford"),
          ),
          talk(
            chicago(7, 16),
            "Service Mesh Battle Scars: Technology, Timing, and Tradeoffs",
            ...from("Microsoft", "Keith Mattix"),
            ...from("Google", "John Howard"),
            ...from("solo.io", "Lin Sun"),
            ...from("Isovalent", "Thomas Graf"),
            ...from("Buoyant", "Flynn"),
          ),
          talk(
            chicago(8, 11),
            "Learning Kubernetes by Chaos – Breaking a Kubernetes Cluster to Understand the Components",
            ...from("VMware", "Ricardo Katz"),
            ...from("Google Cloud", "Anderson Duboc"),
          ),
          talk(
            chicago(8, 14),
            "Dungeons and Deployments: Leveling up in Kubernetes",
            ...from("Oracle", "Noah Abrahams"),
            ...from("Cisco", "Natali Vlatko"),
            ...from("Dell", "Kat Cosgrove"),
            ...from("AcuityMD", "Seth McCombs"),
          ),
          talk(chicago(8, 17), "Documentary Film - eBPF: Unlocking the Kernel"),
          talk(
            chicago(9, 11),
            "Sidecar Containers Are Built-in to Kubernetes: What, How, and Why Now?",
            ...from("Amazon", "Todd Neal"),
            ...from("Google", "Sergey Kanzhelev"),
          ),
          talk(
            chicago(9, 16),
            "Releasing Kubernetes and Beyond: Flexible and Fast Delivery of Packages",
            ...from("University of Waterloo", "Grace Nguyen"),
            ...from("Chainguard", "Adolfo Garcia Veytia"),
            ...from("Ditto", "John Anderson"),
          ),
        ],
        days: {
          "2023-11-07": "# Keynotes\n\nOf machines.",
          "2023-11-08": "# Keynotes\n\nOf outages.",
          "2023-11-09": "# Keynotes\n\nOf budgets.",
        },
        parts: { introduction: "A cold lake.", before: "Two events.", conclusion: "Home." },
      },
    );
    expect(words(headingsOf(readPost(post.markdown))).map(joined)).toEqual(
      headingLines(seed, "Also, if you'd like", [
        "Adrian Mout",
        "Winner of the",
        "The poster from",
      ]).map(joined),
    );
  });

  test("003, highlights: prose without a heading a talk, and where to learn more", () => {
    const post = postOf(
      "highlights",
      {
        facts: {
          biography: "Nico writes about networks.",
          links: "- [Cilium](https://cilium.io/)",
        },
      },
      {
        event: { name: "KubeCon Europe 2022", zone: "Europe/Madrid" },
        sessions: [
          {
            title: "Better Bandwidth Management with eBPF",
            startsAt: Date.UTC(2022, 4, 20, 12),
            speakers: from(null, "Daniel Borkmann", "Christopher Luciano"),
            note: "# What I heard\n\nFaster, and fair.",
            rating: 5,
            videoUrl: "https://example.org/bandwidth",
          },
          {
            title: "A Guided Tour of Cilium Service Mesh",
            startsAt: Date.UTC(2022, 4, 20, 14),
            note: "No room left.",
            rating: 3,
          },
        ],
        parts: { introduction: "# Valencia\n\nAt last.", conclusion: "See you in Detroit." },
      },
    );
    const tree = readPost(post.markdown);
    expect(words(headingsOf(tree))).toEqual(headingLines(highlights, "What did", []));
    expect(post.markdown).toContain(
      "[“Better Bandwidth Management with eBPF”](https://example.org/bandwidth) by Daniel Borkmann and Christopher Luciano",
    );
    expect(post.markdown).toContain("**What I heard**\n\nFaster, and fair.");
    expect(post.markdown.trimEnd().endsWith("***\n\nNico writes about networks.")).toBe(true);
    expect(post.markdown).not.toContain("No room left");
  });

  test("004, session report: the chosen talks alone, breaks in passing, facts first, links last", () => {
    const post = postOf(
      "session-report",
      {
        facts: {
          edition: "the first in Switzerland",
          attendance: "250",
          streams: "2",
          coAuthors: "Chay Te and Arjen Lankkamp",
          links: "More: [posts on Cilium](https://example.org/cilium)",
        },
      },
      {
        event: { name: "KCD Zurich 2023", place: "EuropaAllee, Zurich", zone: "Europe/Zurich" },
        sessions: [
          {
            title:
              "Cilium Mesh – How to Connect Kubernetes with Legacy VM and Server Infrastructure",
            startsAt: zurich(9),
            speakers: from("Isovalent", "Thomas Graf"),
            note: "One mesh for all.",
          },
          {
            title: "Forensic container checkpointing and analysis",
            startsAt: zurich(10),
            speakers: from("Red Hat", "Adrian Reber"),
            note: "Frozen, then studied.",
          },
          {
            title: "Demystifying eBPF – eBPF Firewall from scratch",
            startsAt: zurich(11),
            note: "Nearly C.",
          },
          { title: "Lunch", kind: "break", startsAt: zurich(12), note: "Cakes for everybody." },
          {
            title: "Buzzing Across the Cloud Native Landscape with eBPF",
            startsAt: zurich(13),
            speakers: from("Isovalent", "Bill Mulligan"),
            note: "Bees.",
          },
          {
            title: "eBPF for Security",
            startsAt: zurich(16),
            speakers: from("Isovalent", "Liz Rice"),
            note: "Standing room.",
          },
          { title: "Not for me", startsAt: zurich(17) },
        ],
        parts: { introduction: "Two of us went.", conclusion: "A clear theme." },
      },
    );
    const tree = readPost(post.markdown);
    expect(words(headingsOf(tree))).toEqual(headingLines(report, "In the following", []));
    expect(post.markdown).toContain("Nearly C.\n\nCakes for everybody.\n\n## Buzzing");
    expect(post.markdown).toMatch(
      /^- \*\*Edition:\*\* the first in Switzerland\n- \*\*Attendance:\*\* 250\n/,
    );
    expect(post.markdown.trimEnd().endsWith("[posts on Cilium](https://example.org/cilium)")).toBe(
      true,
    );
  });
});
