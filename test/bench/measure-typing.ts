import { execFileSync } from "node:child_process";
import { z } from "zod";
import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import type { PageConnection } from "./page-connection.ts";
import { startElectron } from "./started-electron.ts";
import {
  FRAME_MILLISECONDS,
  goToEnd,
  paintTimes,
  percentile,
  savingStalls,
  switchTo,
  typingTimes,
  until,
} from "./typing-page.ts";

const ROUNDS = 7;
const KEYS = 150;
/** What keys run is compiled while the first ones are typed, in both windows. */
const FIRST_KEYS = 60;
/** Of thirty, the second slowest was the figure, and one of them reads its note for the first time. */
const SWITCHES = 60;
const SENTENCE = "What the speaker said, and what I think of it by now. ";

const rows = z.array(z.object({ id: z.string(), title: z.string() }));

/** Paragraphs of 110 words in so many characters, behind a word of its own. */
function markdownOf(first: string, characters: number): string {
  const paragraph = SENTENCE.repeat(10);
  const paragraphs = Math.max(1, Math.round(characters / (paragraph.length + 2)));
  return [first, ...Array.from({ length: paragraphs }, () => paragraph.trim())].join("\n\n");
}

/** The notes that are written in, each on a session of its own. */
const notes = [
  { first: "Short", characters: 11_000, name: "2,000 words" },
  { first: "Other", characters: 11_000, name: "another of 2,000 words" },
  { first: "Long", characters: 100_000, name: "100,000 characters" },
  { first: "Huge", characters: 1_000_000, name: "1 MB" },
] as const;

interface Prepared {
  /** Titles of the sessions that the notes are on. */
  titles: string[];
  ids: string[];
}

function prepare(folder: string): Prepared {
  const lanyard = (...args: string[]): string =>
    execFileSync(process.execPath, ["out/main/cli.cjs", "--data", folder, ...args], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
  const sessions = rows.parse(JSON.parse(lanyard("sessions", "--event", "Bench Days", "--json")));
  const noted = notes.map((_, at) => sessions[at] ?? { id: "", title: "" });
  for (const [at, { first, characters }] of notes.entries()) {
    execFileSync(
      process.execPath,
      ["out/main/cli.cjs", "--data", folder, "note", noted[at]?.id ?? "", "--set", "-"],
      { input: markdownOf(first, characters), stdio: ["pipe", "ignore", "inherit"] },
    );
  }
  return { titles: noted.map(({ title }) => title), ids: noted.map(({ id }) => id) };
}

const bodyOf = (page: PageConnection, id: string): Promise<unknown> =>
  page.evaluate(
    `bridge.call("notes.get", { target: { of: "session", sessionId: "${id}" } }).then((answer) => JSON.parse(answer).value.body)`,
  );

const shown = (page: PageConnection, body: unknown): Promise<unknown> =>
  page.evaluate(`bareEditor.show(${String(body)})`);

/** Keys, changes of note and saves in the window, against Tiptap alone with the same text. */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(1000);
  const { titles, ids } = prepare(data.folder);
  const lanyard = await startElectron([".", "--data", data.folder]);
  await lanyard.timeToMark("interactive");
  const bare = await startElectron(["test/bench/bare-app"], {
    LANYARD_BENCH_PAGE: `${process.cwd()}/out/bench/bare-editor/index.html`,
  });
  try {
    const app = await lanyard.connect();
    const editor = await bare.connect();
    await until(editor, "globalThis.bareEditor");
    const figures: Figure[] = [];
    const open = (at: number): Promise<number[]> =>
      paintTimes(app, [switchTo(titles[at] ?? "", notes[at]?.first ?? "")]);
    await open(0);
    const bodies = await Promise.all(ids.map((id) => bodyOf(app, id)));

    for (const [at, limit] of [
      [0, 1.15],
      [2, 1.25],
    ] as const) {
      const name = notes[at].name;
      await open(at);
      await shown(editor, bodies[at]);
      const times: number[] = [];
      const bareTimes: number[] = [];
      const likeTimes: number[] = [];
      for (const page of [editor, app]) {
        await goToEnd(page);
        await typingTimes(page, FIRST_KEYS);
      }
      for (let round = 0; round < ROUNDS; round += 1) {
        await goToEnd(editor);
        bareTimes.push(percentile(await typingTimes(editor, KEYS), 0.95));
        await goToEnd(app);
        times.push(percentile(await typingTimes(app, KEYS), 0.95));
        await editor.evaluate("bareEditor.typeAsLanyard(true)");
        await goToEnd(editor);
        likeTimes.push(percentile(await typingTimes(editor, KEYS), 0.95));
        await editor.evaluate("bareEditor.typeAsLanyard(false)");
      }
      figures.push(
        {
          name: `typing: key to frame in ${name}, p95`,
          value: rounded(median(times)),
          limit: null,
          unit: "ms",
        },
        {
          name: `typing: the same in a bare editor`,
          value: rounded(median(bareTimes)),
          limit: null,
          unit: "ms",
        },
        {
          name: `typing: ${name}, against a bare editor`,
          value: rounded(median(times) / median(bareTimes)),
          limit,
          unit: "ratio",
        },
        {
          // Lanyard's own way from a key into the text taken out of it (decision 0041): what its window costs.
          name: `typing: ${name}, against a bare editor that types as Lanyard does`,
          value: rounded(median(times) / median(likeTimes)),
          limit: null,
          unit: "ratio",
        },
      );
    }

    const turns = Array.from({ length: SWITCHES }, (_, turn) => turn % 2);
    const switches = await paintTimes(
      app,
      turns.map((at) => switchTo(titles[at] ?? "", notes[at]?.first ?? "")),
    );
    const swaps = await paintTimes(
      editor,
      turns.map((at) => `bareEditor.show(${String(bodies[at])})`),
    );
    figures.push({
      name: "typing: changing notes beyond the editor's own change, p95",
      value: rounded((percentile(switches, 0.95) - percentile(swaps, 0.95)) / FRAME_MILLISECONDS),
      limit: 2,
      unit: "frames",
    });

    await open(3);
    const stalls = [];
    for (let round = 0; round < ROUNDS; round += 1) stalls.push(await savingStalls(app));
    figures.push(
      {
        name: "typing: saving 1 MB, the window's longest stall",
        value: rounded(median(stalls.map(({ window }) => window))),
        limit: 50,
        unit: "ms",
      },
      {
        name: "typing: saving 1 MB, main's longest stall",
        value: rounded(median(stalls.map(({ main }) => main))),
        limit: 50,
        unit: "ms",
      },
    );
    app.close();
    editor.close();
    return figures;
  } finally {
    await lanyard.close();
    await bare.close();
    data.remove();
  }
}
