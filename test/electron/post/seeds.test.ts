import { describe, expect, test } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import type { ComposedPost, PostOptionsGiven, PostShape } from "#shared/post.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import { attend, type AttendedEvent, type SeenSession } from "#test/support/attended-event.ts";
import { headingsOf, nodesOf, readPost } from "#test/support/note-text-post.ts";
import { dateLines, headingLines, linksOf, readSeed } from "#test/support/seeds.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

/** The facts of each event are the seeds' (titles, speakers, times, links); every sentence is made up. */
const from = (affiliation: string | null, ...names: string[]): ScheduledSession["speakers"] =>
  names.map((name) => ({ name, affiliation }));

function postOf(
  shape: PostShape,
  options: PostOptionsGiven,
  main: AttendedEvent,
  parts: AttendedEvent[] = [],
): ComposedPost {
  const store = openTestStore();
  const eventId = attend(store, main);
  for (const part of parts) attend(store, { ...part, event: { ...part.event, parentId: eventId } });
  const ids = store.sessions.list(eventId);
  const byHand = main.sessions?.flatMap(
    ({ title }) => ids.find((row) => row.title === title)?.id ?? [],
  );
  const hand =
    options.order === "hand" && byHand !== undefined ? { ...options, choice: { byHand } } : options;
  return composePost(store, { eventId, shape, profile: "markdown", options: hand, now: testNow });
}

const words = (headings: readonly string[]): string[] =>
  headings.map((one) => one.replace(/^#+ /, ""));

const may = (
  day: number,
  time: string,
  end: string,
): Pick<SeenSession, "startsAt"> & Pick<ScheduledSession, "endsAt"> => ({
  startsAt: Date.parse(`2022-05-${day}T${time}:00+02:00`),
  endsAt: Date.parse(`2022-05-${day}T${end}:00+02:00`),
});
const chicago = (day: number, hour: number): number => Date.UTC(2023, 10, day, hour + 6);
const talk = (
  startsAt: number,
  title: string,
  ...speakers: ScheduledSession["speakers"]
): SeenSession => ({ title, startsAt, speakers, note: "Worth the walk." });
// Two speakers of two companies are joined by an ampersand in the seed, by a semicolon here.
const joined = (heading: string): string => heading.replace(/(, [^,&;]+)(?: &|;) /g, "$1; ");
const zurich = (hour: number): number => Date.UTC(2023, 5, 16, hour - 2);

const seeds = ["000", "001", "002", "003", "004"].map((number) => [number, readSeed(number)]);
const [notes, preview, wrapUp, highlights, report] = seeds.map(([, text]) => text ?? null);
const absent = seeds.some(([, text]) => text === null);
if (absent) console.log("The folder ../shared/seeds is absent: the seeds are not rebuilt.");

describe.skipIf(absent)("Each seed is rebuilt from notes on its facts", () => {
  test("000, show notes: headings, their levels, and every link in its place", () => {
    const seed = notes ?? "";
    const links = linksOf(seed);
    const linked = (markdown: string): string =>
      markdown.replaceAll(
        /\[([^\]]+)\]\(\)/g,
        (found, text: string) =>
          `[${text}](${links.find((link) => link.text === text)?.url ?? found})`,
      );
    const post = postOf(
      "show-notes",
      {
        title: "KubeCon/CiliumCon NA Review",
        facts: { episode: "115", video: "https://www.youtube.com/watch?v=mKp5aa8XfiU" },
      },
      {
        event: { name: "KubeCon", zone: "America/Chicago" },
        sessions: [{ title: "Opening", startsAt: Date.UTC(2023, 10, 7, 15) }],
        days: {
          "2023-11-07": "Models everywhere, and one on a laptop.",
          "2023-11-08": linked(
            "- [Service Mesh battle scars](), loud and fair\n- [eBPF: Unlocking the Kernel !](), with popcorn",
          ),
          "2023-11-09": linked("Unfinished, and that is fine. New devices: [slides]()."),
        },
        parts: {
          introduction: linked(
            [
              "# Recent news",
              "- Tetragon is at 1.0\n  - [Thomas Graf's blog post]()\n  - [ITOps Times open source project of the week]()\n  - [SDx Central]()\n- [Cilium Graduation]()\n- [Children's eBPF book]()",
              "# Recent Events (today's discussion)",
              "- [Rejekts]()\n- [CiliumCon]()\n- [eBPF Documentary]()\n  - [Behind the scenes material]()\n- Mannheim",
              "# Upcoming Events",
              "- re:Invent\n  - [PeerTalk platform]() takes bookings\n- Call for papers: [KubeCon Paris](), [Cilium & eBPF Day]()",
            ].join("\n\n"),
          ),
          before:
            "# CiliumCon highlights !\n\nA full room.\n\n# Co-located day highlights !\n\n- Backstage\n- Telco",
          conclusion: linked("- Sleep first.\n- Then write, along [this]() list."),
        },
      },
      [
        {
          event: { name: "Rejekts", zone: "America/Chicago" },
          parts: { introduction: "Two days of what was turned down elsewhere." },
        },
      ],
    );
    const tree = readPost(post.markdown);
    const marks = [...seed.matchAll(/(?:^| )(#{1,6}) (?=\S)/g)];
    const built = [`# ${post.title}`, ...headingsOf(tree)];
    expect(built.map((one) => one.split(" ")[0])).toEqual(marks.map(([, level]) => level));
    for (const [index, heading] of built.entries()) {
      expect(seed.slice(marks[index]?.index).trimStart().startsWith(heading)).toBe(true);
    }
    const placed = nodesOf(tree, "link").map(({ url }) => url);
    expect(placed.slice(1)).toEqual(links.map(({ url }) => url));
    expect(placed[0]).toContain(/youtube (\S+)/.exec(seed)?.[1]);
  });

  test("001, preview: headings, and the times of the sessions in the event's zone", () => {
    const seed = preview ?? "";
    const planned: [string, ReturnType<typeof may>][] = [
      [
        "IKEA Private Cloud, eBPF Based Networking, Load Balancing, and Observability with Cilium",
        may(16, "10:45", "11:15"),
      ],
      ["Leveraging Cilium and SRv6 for Telco Networking", may(16, "10:50", "11:20")],
      [
        "Connecting Klusters on the edge with deep dive into Cilium Cluster Mesh",
        may(17, "11:35", "11:45"),
      ],
      [
        "Transparent Live Migration of Services Between Kubernetes Clusters",
        may(19, "15:25", "16:00"),
      ],
      ["Cilium: Welcome, Vision and Updates", may(19, "15:25", "16:00")],
      [
        "Choosing Cloud Native Technologies for the Journey to Multi-cloud",
        may(19, "15:25", "16:00"),
      ],
      ["Kubernetes Networking 101", may(20, "11:00", "12:30")],
      [
        "Logs Told Us It Was DNS, It Felt Like DNS, It Had To Be DNS, It Wasn’t DNS",
        may(20, "11:55", "12:30"),
      ],
      ["Better Bandwidth Management with eBPF", may(20, "14:00", "14:35")],
      ["A Guided Tour of Cilium Service Mesh", may(20, "16:00", "16:35")],
      [
        "Composability is to Software as Compounding Interest is to Finance",
        may(20, "14:55", "15:30"),
      ],
    ];
    const post = postOf(
      "preview",
      {
        order: "hand",
        facts: { episode: "45" },
        headings: { colocated: "other colo events!", meet: "Booths!", planned: "Cilium Talks!" },
        people: [
          { name: "Nicholas", tag: "nicholas" },
          { name: "Duffie", tag: "duffie" },
        ],
      },
      {
        event: { name: "KubeCon EU 2022", zone: "Europe/Madrid" },
        sessions: planned.map(([title, times]) => ({
          title,
          ...times,
          plan: "must",
          abstract: { format: "text", source: `What is said about ${times.startsAt}.` },
        })),
        parts: {
          introduction: "# Headlines\n\n## eBPF Day!\n\nA whole day of it.",
          before: "Two of them, with stickers.",
          conclusion: "# Virtual Office Hours!\n\nOn Wednesday.\n\n# Kubecon EU!\n\nOff we go.",
        },
      },
      [
        {
          event: {
            name: "Cloud Native Rejekts",
            startsOn: "2022-05-14",
            endsOn: "2022-05-15",
          },
          parts: { introduction: "See <https://cloud-native.rejekts.io/>." },
        },
      ],
    );
    const tree = readPost(post.markdown);
    expect(post.title).toBe("Episode 45: KubeCon EU 2022 Preview");
    expect(words(headingsOf(tree))).toEqual(
      headingLines(seed, "with Duffie", [
        "Cloud Native eBPF Day EU",
        "Hosts:",
        "This year we",
        "Blog Post",
        "Schedule",
      ]),
    );
    expect(dateLines(post.markdown)).toEqual(dateLines(seed));
    expect(nodesOf(tree, "link").map(({ url }) => url)).toContain(
      "https://cloud-native.rejekts.io/",
    );
  });

  test("002, wrap-up: headings, those in the notes among them", () => {
    const seed = wrapUp ?? "";
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
    expect(words(headingsOf(tree))).toEqual(headingLines(highlights ?? "", "What did", []));
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
    expect(words(headingsOf(tree))).toEqual(headingLines(report ?? "", "In the following", []));
    expect(post.markdown).toContain("Nearly C.\n\nCakes for everybody.\n\n## Buzzing");
    expect(post.markdown).toMatch(
      /^- \*\*Edition:\*\* the first in Switzerland\n- \*\*Attendance:\*\* 250\n/,
    );
    expect(post.markdown.trimEnd().endsWith("[posts on Cilium](https://example.org/cilium)")).toBe(
      true,
    );
  });
});
