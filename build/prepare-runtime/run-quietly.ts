import { spawn } from "node:child_process";

/** How a command that was run to its end came out. */
export type Outcome = { readonly ok: boolean; readonly out: string; readonly err: string };

/** What a quiet run may be given beside its command. */
export type QuietOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended and counts as failed. */
  readonly timeout?: number;
};

/** Runs a command to its end, keeps what it prints, and never throws. */
export function runQuietly(
  command: string,
  args: readonly string[],
  options: QuietOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const out: string[] = [];
    const err: string[] = [];
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text));
    const end = (ok: boolean): void => resolve({ ok, out: out.join(""), err: err.join("") });
    child.on("error", (error) => {
      err.push(error.message);
      end(false);
    });
    child.on("close", (status, signal) => {
      if (signal !== null) err.push(`ended by ${signal}, after ${(options.timeout ?? 0) / 1000} s`);
      end(status === 0);
    });
  });
}
