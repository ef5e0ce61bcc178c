import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import { startElectron } from "./started-electron.ts";

const ROUNDS = 5;
const SAVES = 200;
/** A note of about 2 KB, as a person has after one talk. */
const WORDS = "What the speaker said, and what I think of it. ".repeat(40);
const body = JSON.stringify({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: WORDS }] }],
});

const rows = z.array(z.object({ id: z.string() }));

/** In the page: the median milliseconds of so many calls, one after the other. */
const timed = (call: string): string => `(async () => {
  const times = [];
  for (let revision = 0; revision < ${SAVES}; revision += 1) {
    const before = performance.now();
    const result = await ${call};
    times.push(performance.now() - before);
    if (!result.ok) throw new Error(result.error.message);
  }
  return times.sort((a, b) => a - b)[${SAVES / 2}];
})()`;

/** The same rows as a save writes, committed by SQLite alone with the same settings. */
function rawCommit(folder: string, round: number): number {
  const db = new Database(join(folder, `raw-${round}.db`));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(`CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT, revision INTEGER, saved_at INTEGER) STRICT;
    CREATE TABLE marks (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`);
  const note = db.prepare(
    `INSERT INTO notes VALUES ('note', ?, ?, ?) ON CONFLICT DO UPDATE
     SET body = excluded.body, revision = excluded.revision, saved_at = excluded.saved_at`,
  );
  const mark = db.prepare("INSERT OR IGNORE INTO marks VALUES ('note')");
  const save = db.transaction((revision: number) => {
    note.run(body, revision, revision);
    mark.run();
  });
  const times: number[] = [];
  for (let revision = 1; revision <= SAVES; revision += 1) {
    const before = performance.now();
    save(revision);
    times.push(performance.now() - before);
  }
  db.close();
  return median(times);
}

/** One note saved through the real bridge, beyond a bare `invoke` of the same size, against the rows committed raw. */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(1000);
  const listed = execFileSync(
    process.execPath,
    ["out/main/cli.cjs", "--data", data.folder, "sessions", "--event", "Bench Days", "--json"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const sessions = rows.parse(JSON.parse(listed)).slice(0, ROUNDS);
  const lanyard = await startElectron([".", "--data", data.folder]);
  // One after the other: a window that another one covers draws nothing, and would never get there.
  await lanyard.timeToMark("interactive");
  const bare = await startElectron(["test/bench/bare-app"]);
  try {
    await bare.timeToMark("interactive");
    const saves: number[] = [];
    const invokes: number[] = [];
    const commits: number[] = [];
    for (const [round, session] of sessions.entries()) {
      const target = JSON.stringify({ of: "session", sessionId: session.id });
      const draft = `{ target: ${target}, body: ${JSON.stringify(body)}, baseRevision: revision }`;
      saves.push(await lanyard.evaluate(timed(`bridge.call("notes.save", ${draft})`)));
      invokes.push(await bare.evaluate(timed(`bare.echo(${draft})`)));
      commits.push(rawCommit(data.folder, round));
    }
    const [save, invoke, commit] = [median(saves), median(invokes), median(commits)];
    return [
      { name: "save: through the bridge", value: rounded(save), limit: null, unit: "ms" },
      { name: "save: bare invoke", value: rounded(invoke), limit: null, unit: "ms" },
      { name: "save: rows committed raw", value: rounded(commit), limit: null, unit: "ms" },
      {
        name: "save: beyond a bare invoke, against raw rows",
        value: rounded((save - invoke) / commit),
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
