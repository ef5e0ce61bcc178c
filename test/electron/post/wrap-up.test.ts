import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { composePost } from "#electron/post/compose-post.ts";
import type { Store } from "#electron/store/store.ts";
import type { EventPart, NoteTarget } from "#shared/note.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { ComposedPost } from "#shared/post.ts";
import { anAddedSession, anEvent, changesOf } from "#test/support/builders.ts";
import { contentsOf, headingsOf, readPost, slugsOf } from "#test/support/note-text-post.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

interface Seen {
  title: string;
  /** `A, X; B, Y` by hand. */
  speakers: ScheduledSession["speakers"];
  start: number;
  note: string | null;
  links?: Partial<ScheduledSession>;
}

const chicago = (day: number, hour: number): number => Date.UTC(2023, 10, day, hour + 6);
const from = (affiliation: string | null, ...names: string[]): ScheduledSession["speakers"] =>
  names.map((name) => ({ name, affiliation }));

/** The headings of a real wrap-up (seed 002); every sentence under them is made up. */
const seen: Seen[] = [
  {
    title:
      "A Practical Guide to eBPF Licensing: Or How I Learned to Stop Worrying and Love the GPL",
    speakers: from("Isovalent", "Jef Spaleta", "Bill Mulligan"),
    start: chicago(7, 11),
    note: "Licences, at last without tears.",
    links: { slidesUrl: "https://example.org/licensing.pdf", videoUrl: "https://example.org/v/1" },
  },
  {
    title: "When Is a Secure Connection Not Encrypted? and Other Stories",
    speakers: from("Isovalent", "Liz Rice"),
    start: chicago(7, 12),
    note: "Identity is not encryption.",
  },
  {
    title: "Demystifying Service Mesh: Separating Hype from Practicality",
    speakers: from("Microsoft", "Brian Redmond", "Ally Ford"),
    start: chicago(7, 14),
    note: "A calm introduction.\n\n- canaries\n- faults",
  },
  {
    title: "Service Mesh Battle Scars: Technology, Timing, and Tradeoffs",
    speakers: [
      ...from("Microsoft", "Keith Mattix"),
      ...from("Google", "John Howard"),
      ...from("solo.io", "Lin Sun"),
      ...from("Isovalent", "Thomas Graf"),
      ...from("Buoyant", "Flynn"),
    ],
    start: chicago(7, 16),
    note: "Five people, four opinions.",
  },
  {
    title:
      "Learning Kubernetes by Chaos – Breaking a Kubernetes Cluster to Understand the Components",
    speakers: [...from("VMware", "Ricardo Katz"), ...from("Google Cloud", "Anderson Duboc")],
    start: chicago(8, 11),
    note: "They broke it, we laughed.",
  },
  {
    title: "Dungeons and Deployments: Leveling up in Kubernetes",
    speakers: [
      ...from("Oracle", "Noah Abrahams"),
      ...from("Cisco", "Natali Vlatko"),
      ...from("Dell", "Kat Cosgrove"),
      ...from("AcuityMD", "Seth McCombs"),
    ],
    start: chicago(8, 14),
    note: "Rolled a one.",
  },
  {
    title: "Documentary Film - eBPF: Unlocking the Kernel",
    speakers: [],
    start: chicago(8, 17),
    note: "Popcorn included.",
  },
  {
    title: "Sidecar Containers Are Built-in to Kubernetes: What, How, and Why Now?",
    speakers: [...from("Amazon", "Todd Neal"), ...from("Google", "Sergey Kanzhelev")],
    start: chicago(9, 11),
    note: "Start first, end last.",
  },
  {
    title: "Releasing Kubernetes and Beyond: Flexible and Fast Delivery of Packages",
    speakers: [
      ...from("University of Waterloo", "Grace Nguyen"),
      ...from("Chainguard", "Adolfo Garcia Veytia"),
      ...from("Ditto", "John Anderson"),
    ],
    start: chicago(9, 16),
    note: "Chopping wood and carrying water.",
  },
  { title: "Cloud Native Rejekts", speakers: [], start: chicago(6, 9), note: null },
];

function storeOfSeed(): { store: Store; eventId: string } {
  const store = openTestStore();
  const added = seen.map(({ title, speakers, start, links }) =>
    anAddedSession(
      {
        title,
        kind: title.startsWith("Documentary") ? "film" : "talk",
        speakers,
        startsAt: start,
        endsAt: start + 1_800_000,
        url: null,
        ...links,
      },
      title,
    ),
  );
  const eventId = store.schedules.apply(
    {
      eventId: null,
      fields: anEvent({
        name: "KubeCon + CloudNativeCon North America 2023",
        zone: "America/Chicago",
      }),
      dayStartsAt: 240,
      isSample: false,
    },
    changesOf({ added }),
    { format: "icalendar", location: "all.ics" },
  );
  for (const row of store.sessions.list(eventId)) {
    const note = seen.find(({ title }) => title === row.title)?.note ?? null;
    if (note !== null) write(store, { of: "session", sessionId: row.id }, note);
  }
  const ofDay = (day: string): NoteTarget => ({ of: "day", eventId, day });
  const ofEvent = (part: EventPart): NoteTarget => ({
    of: "event",
    eventId,
    part,
  });
  write(
    store,
    ofEvent("introduction"),
    "Chicago in November, with a warm coat.\n\nNotes instead of tweets.",
  );
  write(store, ofEvent("travel"), "By night train.");
  write(store, ofEvent("before"), "Two small events came first.");
  write(store, ofDay("2023-11-07"), "A new rhythm of days.\n\n# Keynotes\n\nMuch about models.");
  write(store, ofDay("2023-11-08"), "# Keynotes\n\nAn outage, told bravely.");
  write(store, ofDay("2023-11-09"), "# Keynotes\n\nA budget for complexity.");
  write(store, ofEvent("conclusion"), "Until the next one.");
  return { store, eventId };
}

const write = (store: Store, target: NoteTarget, markdown: string): void =>
  void store.notes.replace(target, JSON.stringify(markdownToBody(markdown)));

const compose = (store: Store, eventId: string): ComposedPost =>
  composePost(store, { eventId, shape: "wrap-up", profile: "markdown", now: testNow });

describe("A wrap-up", () => {
  test("has the outline that people publish", () => {
    const { store, eventId } = storeOfSeed();
    expect(headingsOf(readPost(compose(store, eventId).markdown))).toEqual([
      "## Travel",
      "## Pre-Conference Activities",
      "## Day One - Tuesday",
      "### Keynotes",
      "### A Practical Guide to eBPF Licensing: Or How I Learned to Stop Worrying and Love the GPL - Jef Spaleta & Bill Mulligan, Isovalent",
      "### When Is a Secure Connection Not Encrypted? and Other Stories - Liz Rice, Isovalent",
      "### Demystifying Service Mesh: Separating Hype from Practicality - Brian Redmond & Ally Ford, Microsoft",
      "### Service Mesh Battle Scars: Technology, Timing, and Tradeoffs - Keith Mattix, Microsoft; John Howard, Google; Lin Sun, solo.io; Thomas Graf, Isovalent; Flynn, Buoyant",
      "## Day Two - Wednesday",
      "### Keynotes",
      "### Learning Kubernetes by Chaos – Breaking a Kubernetes Cluster to Understand the Components - Ricardo Katz, VMware; Anderson Duboc, Google Cloud",
      "### Dungeons and Deployments: Leveling up in Kubernetes - Noah Abrahams, Oracle; Natali Vlatko, Cisco; Kat Cosgrove, Dell; Seth McCombs, AcuityMD",
      "### Documentary Film - eBPF: Unlocking the Kernel",
      "## Day Three - Thursday",
      "### Keynotes",
      "### Sidecar Containers Are Built-in to Kubernetes: What, How, and Why Now? - Todd Neal, Amazon; Sergey Kanzhelev, Google",
      "### Releasing Kubernetes and Beyond: Flexible and Fast Delivery of Packages - Grace Nguyen, University of Waterloo; Adolfo Garcia Veytia, Chainguard; John Anderson, Ditto",
      "## Conclusion",
    ]);
  });

  test("begins with contents whose every link leads to the heading it names", () => {
    const { store, eventId } = storeOfSeed();
    const tree = readPost(compose(store, eventId).markdown);
    const slugs = slugsOf(tree);
    const contents = contentsOf(tree);
    expect(contents.map(({ text }) => text)).toEqual(
      headingsOf(tree).map((heading) => heading.replace(/^#+ /, "")),
    );
    expect(contents.map(({ slug }) => slug)).toEqual(slugs);
    expect(slugs.filter((slug) => slug.startsWith("keynotes"))).toEqual([
      "keynotes",
      "keynotes-1",
      "keynotes-2",
    ]);
  });

  test("puts each text where it belongs and the links under it", () => {
    const { store, eventId } = storeOfSeed();
    const { markdown } = compose(store, eventId);
    const [, introduction] = /\n\n(Chicago[^]*)\n\n## Travel/.exec(markdown) ?? [];
    expect(introduction).toBe("Chicago in November, with a warm coat.\n\nNotes instead of tweets.");
    expect(markdown).toContain(
      "Isovalent\n\nLicences, at last without tears.\n\n[Slides](https://example.org/licensing.pdf) · [Video](https://example.org/v/1)\n\n### When",
    );
    expect(markdown).toContain("## Day One - Tuesday\n\nA new rhythm of days.\n\n### Keynotes\n");
    expect(markdown.endsWith("## Conclusion\n\nUntil the next one.\n")).toBe(true);
    expect(markdown).not.toContain("Rejekts -");
  });

  test("has its title in the front matter alone", () => {
    const { store, eventId } = storeOfSeed();
    const post = compose(store, eventId);
    const [, matter = ""] = /^---\n([^]*?)---\n\n/.exec(post.file) ?? [];
    expect(parse(matter)).toEqual({
      title: "KubeCon + CloudNativeCon North America 2023 Wrap-up",
      date: "2026-03-24",
      event: "KubeCon + CloudNativeCon North America 2023",
    });
    expect(post.file).toBe(`---\n${matter}---\n\n${post.markdown}`);
    expect(post.fileName).toBe("kubecon-cloudnativecon-north-america-2023-wrap-up.md");
    expect(post.sessions).toBe(9);
    expect(post.warnings).toEqual([]);
  });

  test("is the same to the byte whenever it is made of the same notes", () => {
    const { store, eventId } = storeOfSeed();
    const later = composePost(store, {
      eventId,
      shape: "wrap-up",
      profile: "markdown",
      now: testNow + 1e10,
    });
    expect(later).toEqual(compose(store, eventId));
  });
});
