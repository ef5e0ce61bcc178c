import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure, firstLine } from "./failure.ts";
import { runQuietly } from "./run-quietly.ts";

/** What Electron needs on a bare Debian; seen to be enough on Debian 12. */
export const electronPackages = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1"] as const;
/** What a virtual display needs there. */
export const displayPackages = ["xvfb", "xauth"] as const;

/** The same things where packages have other names. */
const fedoraNames: Readonly<Record<string, string>> = {
  xvfb: "xorg-x11-server-Xvfb",
  xauth: "xorg-x11-xauth",
  "libgtk-3-0": "gtk3",
  libnss3: "nss",
  libasound2: "alsa-lib",
  libgbm1: "mesa-libgbm",
  "g++": "gcc-c++",
  "p7zip-full": "p7zip-plugins",
};

/** Names of the libraries that an executable asks for and this machine does not have. */
export async function missingLibraries(executable: string): Promise<string[]> {
  if (process.platform !== "linux") return [];
  const linked = await runQuietly("ldd", [executable]);
  return librariesNotFound(linked.out);
}

/** Reads them out of what `ldd` prints. */
export function librariesNotFound(printed: string): string[] {
  return [...printed.matchAll(/^\s*(\S+) => not found$/gm)].map((found) => found[1] ?? "");
}

/** Where a command is on the path, if it is. */
export function findOnPath(command: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}

/** The one command that a person pastes to get Debian packages, or their like on Fedora. */
export function installCommand(
  packages: readonly string[],
  env: NodeJS.ProcessEnv,
): string | undefined {
  if (findOnPath("apt-get", env) !== undefined) {
    return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  }
  if (findOnPath("dnf", env) !== undefined) {
    return `sudo dnf install -y ${packages.map((name) => fedoraNames[name] ?? name).join(" ")}`;
  }
  return undefined;
}

/** What to say about packages that are missing and cannot be installed from here. */
export function missingSentence(packages: readonly string[], env: NodeJS.ProcessEnv): string {
  const command = installCommand(packages, env);
  return command === undefined
    ? `Lanyard needs what Debian calls ${packages.join(", ")}: install it with this system's package manager and try again.`
    : `Lanyard needs system packages that are missing here; install them with: ${command}`;
}

/** Installs Debian packages when that is possible without asking, and says how to otherwise. */
export async function ensurePackages(packages: readonly string[]): Promise<void> {
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new Failure(missingSentence(packages, process.env));
  }
  console.error(`Installing ${packages.join(", ")} with apt-get, once on this machine.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runQuietly("apt-get", ["update"], { env });
  const names = await Promise.all(packages.map(currentName));
  const options = ["install", "-y", "--no-install-recommends"];
  const installed = await runQuietly("apt-get", [...options, ...names], { env });
  if (!installed.ok) {
    throw new Failure(
      `apt-get could not install ${names.join(", ")} (${firstLine(installed.err)}): install them by hand and try again.`,
    );
  }
}

/** Debian 13 and Ubuntu 24.04 renamed libraries whose time type became 64 bits wide. */
async function currentName(name: string): Promise<string> {
  const renamed = `${name}t64`;
  const known = await runQuietly("apt-cache", ["show", "--no-all-versions", renamed]);
  return known.ok && known.out !== "" ? renamed : name;
}
