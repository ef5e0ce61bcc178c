import { execFileSync, spawnSync } from "node:child_process";

export type Engine = "hugo" | "jekyll";

/** What is run here, by the Debian package that has it. */
const packages = { hugo: "hugo", jekyll: "jekyll", soffice: "libreoffice-writer-nogui" } as const;

const isThere = (command: string): boolean =>
  spawnSync(command, ["version"], { stdio: "ignore" }).status === 0 ||
  spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;

/** Installs Debian's packages where that is allowed. Throws with the one command that does it where it is not. */
export function need(...commands: (keyof typeof packages)[]): void {
  const missing = commands.filter((one) => !isThere(one)).map((one) => packages[one]);
  if (missing.length === 0) return;
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...missing];
  if (process.getuid?.() === 0 && isThere("apt-get")) {
    execFileSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    execFileSync(install[0] ?? "", install.slice(1), { stdio: "ignore" });
    return;
  }
  throw new Error(`${missing.join(" and ")} missing. Run: sudo ${install.join(" ")}`);
}

/** Builds a site and answers with everything the engine said. Throws when it fails. */
export function buildSite(engine: Engine, folder: string): string {
  const args =
    engine === "hugo"
      ? ["--source", folder, "--buildDrafts", "--buildFuture", "--destination", "out"]
      : [
          "build",
          "--source",
          folder,
          "--destination",
          `${folder}/out`,
          "--unpublished",
          "--future",
        ];
  const { status, stdout, stderr } = spawnSync(engine, args, { encoding: "utf8", cwd: folder });
  const said = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(`${engine} failed:\n${said}`);
  return said;
}
