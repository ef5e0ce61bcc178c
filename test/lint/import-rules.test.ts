import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const report = z.object({
  diagnostics: z.array(
    z.object({ message: z.string(), help: z.string().default(""), filename: z.string() }),
  ),
});

/** Each file breaks exactly the rule that its name tells; the text is part of what the rule answers. */
const refused: [file: string, words: string][] = [
  ["shared/reads-a-file.ts", "shared/ is pure"],
  ["shared/knows-the-store.ts", "shared/ knows nothing of the programs that use it"],
  ["electron/store/uses-electron.ts", "where there is no Electron"],
  ["electron/store/knows-its-caller.ts", "Services do not know who calls them"],
  ["electron/schedule-export/knows-its-caller.ts", "Services do not know who calls them"],
  ["electron/ipc/router.ts", "touch Electron"],
  ["electron/cli/opens-a-window.ts", "touch Electron"],
  ["electron/window.ts", "does not use the window's code"],
  ["renderer/session/uses-node.ts", "no Electron and no Node"],
  ["renderer/schedule/uses-another-feature.ts", "not another feature"],
  ["renderer/ui/knows-the-domain.ts", "knows React and the UI kit alone"],
  ["renderer/ipc/knows-a-view.ts", "beneath every view"],
  ["renderer/schedule/uses-the-bridge.ts", "only user of the bridge"],
  ["shared/makes-a-cycle.ts", "cycle"],
  ["shared/uses-any.ts", "any"],
  ["shared/exports-a-default.ts", "default"],
];

describe("the import rules", () => {
  let folder: string;
  let found: z.infer<typeof report>["diagnostics"];

  beforeAll(() => {
    // A copy, so that the rules' folders are matched as they are in the project itself.
    folder = mkdtempSync(join(tmpdir(), "lanyard-import-rules-"));
    cpSync(join(root, "test/fixtures/import-rules"), folder, { recursive: true });
    cpSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    found = report.parse(JSON.parse(lint(folder))).diagnostics;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(refused)("refuse %s", (file, words) => {
    const said = found.filter((diagnostic) => diagnostic.filename.endsWith(file));
    expect(
      said.map((diagnostic) => `${diagnostic.message} ${diagnostic.help}`).join("\n"),
    ).toContain(words);
  });
});

/** Oxlint ends with status 1 when it finds something: its report is then on the failure. */
function lint(folder: string): string {
  try {
    return execFileSync(join(root, "node_modules/.bin/oxlint"), ["--format", "json", "."], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (failure) {
    return z.object({ stdout: z.string() }).parse(failure).stdout;
  }
}
