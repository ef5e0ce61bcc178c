import { posix, win32 } from "node:path";

/** Where the program was started, as far as the data folder depends on it. */
export interface Surroundings {
  platform: NodeJS.Platform;
  /** The person's own folder, absolute. */
  home: string;
  /** What relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder of everything Lanyard stores, absolute: the one asked for with `--data`, else `LANYARD_DATA`, else the
 * platform's place. The app and the command line both ask here, so they always mean the same one.
 */
export function dataFolder(asked: string | null, around: Surroundings): string {
  const path = around.platform === "win32" ? win32 : posix;
  const given = asked ?? around.env["LANYARD_DATA"] ?? "";
  return given === ""
    ? path.join(platformFolder(around), "Lanyard")
    : path.resolve(around.cwd, given);
}

function platformFolder({ platform, home, env }: Surroundings): string {
  if (platform === "darwin") return posix.join(home, "Library", "Application Support");
  if (platform === "win32") return env["APPDATA"] ?? win32.join(home, "AppData", "Roaming");
  const configured = env["XDG_CONFIG_HOME"] ?? "";
  // The XDG Base Directory Specification: a relative path is invalid and to be ignored.
  return posix.isAbsolute(configured) ? configured : posix.join(home, ".config");
}

/** The value of `--data DIR` or `--data=DIR` among a program's arguments; null without one. `--` ends the options. */
export function askedDataFolder(args: readonly string[]): string | null {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const at = options.findLastIndex((one) => one === "--data" || one.startsWith("--data="));
  const option = options[at];
  if (option === undefined) return null;
  return option === "--data" ? (options[at + 1] ?? null) : option.slice("--data=".length);
}
