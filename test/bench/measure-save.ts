import { execFileSync } from "node:child_process";
import { z } from "zod";
import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import { startElectron } from "./started-electron.ts";

const ROUNDS = 60;
/** Calls of one kind in a round. The page's clock is too coarse for one. */
const CALLS = 10;
/** A note of about 2 KB, as a person has after one talk. */
const WORDS = "What the speaker said, and what I think of it. ".repeat(40);
const body = JSON.stringify({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: WORDS }] }],
});

const rows = z.array(z.object({ id: z.string() }));

/** In the page: the milliseconds that a call takes, when several follow one another. */
const timed = (call: string, from: number): string => `(async () => {
  const before = performance.now();
  for (let revision = ${from}; revision < ${from + CALLS}; revision += 1) {
    const answer = await ${call};
    const result = typeof answer === "string" ? JSON.parse(answer) : answer;
    if (!result.ok) throw new Error(result.error.message);
  }
  return (performance.now() - before) / ${CALLS};
})()`;

/**
 * One note saved through the real bridge, beyond a bare `invoke` of the same size, against the rows committed raw. All
 * three are called from a page and take turns: a commit in a loop of its own takes half of the time of one in a process
 * that slept before it, and the disk is not equally fast from second to second.
 */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(1000);
  const listed = execFileSync(
    process.execPath,
    ["out/main/cli.cjs", "--data", data.folder, "sessions", "--event", "Bench Days", "--json"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const target = JSON.stringify({
    of: "session",
    sessionId: rows.parse(JSON.parse(listed))[0]?.id,
  });
  const draft = `{ target: ${target}, body: ${JSON.stringify(body)}, baseRevision: revision }`;
  const lanyard = await startElectron([".", "--data", data.folder]);
  // One after the other: a window that another one covers draws nothing, and would never get there.
  await lanyard.timeToMark("interactive");
  const bare = await startElectron(["test/bench/bare-app"], { LANYARD_BENCH_FOLDER: data.folder });
  try {
    await bare.timeToMark("interactive");
    const saves: number[] = [];
    const invokes: number[] = [];
    const commits: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = round * CALLS;
      saves.push(await lanyard.evaluate(timed(`bridge.call("notes.save", ${draft})`, from)));
      invokes.push(await bare.evaluate(timed(`bare.echo(${draft})`, from)));
      commits.push(await bare.evaluate(timed(`bare.commit(${draft})`, from)));
    }
    const [save, invoke, commit] = [median(saves), median(invokes), median(commits)];
    return [
      { name: "save: through the bridge", value: rounded(save), limit: null, unit: "ms" },
      { name: "save: bare invoke", value: rounded(invoke), limit: null, unit: "ms" },
      {
        name: "save: bare invoke that commits the rows raw",
        value: rounded(commit),
        limit: null,
        unit: "ms",
      },
      {
        name: "save: beyond a bare invoke, against raw rows",
        value: rounded((save - invoke) / (commit - invoke)),
        limit: 2,
        unit: "ratio",
      },
    ];
  } finally {
    await lanyard.close();
    await bare.close();
    data.remove();
  }
}
