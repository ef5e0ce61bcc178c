import { join } from "node:path";
import { sentenceOf } from "./failure.ts";
import { placesOf } from "./places.ts";
import { prepareRuntime } from "./prepare.ts";

/**
 * node build/prepare-runtime/main.ts [-- COMMAND ARGS...]
 * Makes Electron and better-sqlite3 run on this machine, then runs the command with a display.
 */
async function main(args: readonly string[]): Promise<number> {
  const places = placesOf(join(import.meta.dirname, "..", ".."), process.env);
  await prepareRuntime(places, (line) => console.error(line));
  const [command, ...rest] = args.slice(args.indexOf("--") + 1);
  if (!args.includes("--") || command === undefined) return 0;

  const { openDisplay } = await import("./display.ts");
  const { commandEnvironment, runCommand } = await import("./run-command.ts");
  const env = commandEnvironment(places, process.env, process.getuid?.() === 0);
  const display = await openDisplay(env);
  try {
    return await runCommand([command, ...rest], env, display);
  } finally {
    await display.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
