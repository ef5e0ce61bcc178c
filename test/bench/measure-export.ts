import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportPost } from "#electron/post/export-post.ts";
import { composeDocuments } from "#electron/post/compose-documents.ts";
import { linkSeries } from "#electron/post/link-series.ts";
import { builtInProfile } from "#electron/post/profile/profiles.ts";
import { treeFor } from "#electron/post/profile/write-out.ts";
import { renderMarkdown } from "#electron/post/render-markdown.ts";
import { writeFiles } from "#electron/post/write-files.ts";
import { attend } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { median, rounded, type Figure } from "./figure.ts";

const ROUNDS = 9;
const SESSIONS = 200;

/** A note as people write it in half an hour: headings, lists, a quotation, a link, code. */
const note = (number: number): string =>
  [
    `The room was full, and the talk began with a question that nobody answered: what does *done* mean for the ${number}th time?`,
    "## What they built",
    "- A queue in front of the harbour\n  - and one behind it, for those who come at night\n- **Three** services that became one again\n- A test that reads like a page of a book",
    `> We measured for a year before we changed a line, and then we changed ${number} of them.`,
    "They showed `retry(3)` and why it is wrong; the [paper](https://example.org/paper) says more than the slides did.",
    "```ts\nconst tide = await harbour.tide();\nif (tide.isLow) return wait(tide.turns);\n```",
    "## What I take home",
    "1. ==Write down the contract== before the code.\n2. Ask who is paged at night.\n3. Read the paper.",
    "Afterwards two people from another company told the same story with other names, which made it more believable, not less.",
  ].join("\n\n");

/** Export of 200 sessions against writing the same bytes and serialising the same tree once. */
export async function measure(): Promise<Figure[]> {
  const store = openTestStore();
  const eventId = attend(store, {
    event: { name: "Harbours", zone: "Europe/Amsterdam" },
    sessions: Array.from({ length: SESSIONS }, (_, index) => ({
      title: `Talk ${index}: harbours and their queues`,
      startsAt: Date.UTC(2026, 2, 2, 8) + index * 1_800_000,
      speakers: [{ name: `Speaker ${index}`, affiliation: "Harbour Works" }],
      url: `https://example.org/talks/${index}`,
      note: note(index),
      rating: (index % 5) + 1,
    })),
  });
  const request = { eventId, shape: "wrap-up", profile: "hugo", now: testNow } as const;
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  const ours: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { files, problems } = await exportPost(store, request, { isThere: () => false });
    if (problems.length > 0) throw new Error(problems[0]?.message);
    await writeFiles(files, { folder, overwrite: true });
    ours.push(performance.now() - started);

    const { context, documents } = composeDocuments(store, request);
    const profile = builtInProfile("hugo");
    const [post] = linkSeries(documents, profile, context.words);
    if (post === undefined) throw new Error("There is no post.");
    const tree = treeFor(profile, post);
    const content = String(files[0]?.content);
    const began = performance.now();
    renderMarkdown(tree, profile);
    writeFileSync(join(folder, "again.md"), content);
    least.push(performance.now() - began);
  }
  rmSync(folder, { recursive: true, force: true });
  store.close();
  const [our, raw] = [median(ours), median(least)];
  return [
    { name: "export: 200 sessions", value: Math.round(our), limit: null, unit: "ms" },
    {
      name: "export: same bytes and one pass of the serialiser",
      value: Math.round(raw),
      limit: null,
      unit: "ms",
    },
    { name: "export: against that", value: rounded(our / raw), limit: 3, unit: "ratio" },
  ];
}
