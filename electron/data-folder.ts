import { posix, win32 } from "node:path";

/**
 * The folder of everything Lanyard stores, absolute: `--data DIR` or `--data=DIR` among the arguments, else
 * `LANYARD_DATA`, else the platform's place. The app and the command line both ask here, so they mean the same one.
 */
export function dataFolder(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
  cwd: string = process.cwd(),
): string {
  const path = platform === "win32" ? win32 : posix;
  const given = asked(args) ?? env["LANYARD_DATA"] ?? "";
  if (given !== "") return path.resolve(cwd, given);
  return path.join(platformFolder(env, platform, home), "Lanyard");
}

function platformFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === "darwin") return posix.join(home, "Library", "Application Support");
  if (platform === "win32") return env["APPDATA"] ?? win32.join(home, "AppData", "Roaming");
  const configured = env["XDG_CONFIG_HOME"] ?? "";
  // The XDG Base Directory Specification: a relative path is invalid and to be ignored.
  return posix.isAbsolute(configured) ? configured : posix.join(home, ".config");
}

/** The last one counts; `--` ends the options. */
function asked(args: readonly string[]): string | null {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const at = options.findLastIndex((one) => one === "--data" || one.startsWith("--data="));
  const option = options[at];
  if (option === undefined) return null;
  return option === "--data" ? (options[at + 1] ?? null) : option.slice("--data=".length);
}
