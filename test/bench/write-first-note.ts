import { execFileSync } from "node:child_process";
import { z } from "zod";

const rows = z.array(z.object({ id: z.string(), title: z.string() }));

/** Writes Markdown as the note of the first session in a bench's data folder. Answers with the session's title. */
export function writeFirstNote(folder: string, markdown: string): string {
  const cli = ["out/main/cli.cjs", "--data", folder];
  const listed = execFileSync(
    process.execPath,
    [...cli, "sessions", "--event", "Bench Days", "--json"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const [session] = rows.parse(JSON.parse(listed));
  if (session === undefined) throw new Error("The event has no sessions.");
  execFileSync(process.execPath, [...cli, "note", session.id, "--set", "-"], {
    input: markdown,
    stdio: ["pipe", "ignore", "inherit"],
  });
  return session.title;
}
