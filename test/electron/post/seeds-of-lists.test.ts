import { describe, expect, test } from "vitest";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { SeenSession } from "#test/support/attended-event.ts";
import { headingsOf, nodesOf, readPost } from "#test/support/note-text-post.ts";
import { postOf, words } from "#test/support/seed-posts.ts";
import { dateLines, headingLines, linksOf, readSeeds } from "#test/support/seeds.ts";

const may = (
  day: number,
  time: string,
  end: string,
): Pick<SeenSession, "startsAt"> & Pick<ScheduledSession, "endsAt"> => ({
  startsAt: Date.parse(`2022-05-${day}T${time}:00+02:00`),
  endsAt: Date.parse(`2022-05-${day}T${end}:00+02:00`),
});

const {
  texts: [notes = "", preview = ""],
  absent,
} = readSeeds("000", "001");

describe.skipIf(absent)("Each seed is rebuilt from notes on its facts", () => {
  test("000, show notes: headings, their levels, and every link in its place", () => {
    const seed = notes;
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
    const seed = preview;
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
});
