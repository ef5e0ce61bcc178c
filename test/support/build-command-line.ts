import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");

/** The command line and the import worker, built as in the package, in a folder of their own. */
export interface BuiltCommandLine {
  cli: string;
  importWorker: string;
  remove: () => Promise<void>;
}

/** Builds what runs without a window. Tests that spawn it do not depend on what was built before. */
export async function buildCommandLine(): Promise<BuiltCommandLine> {
  const folder = await mkdtemp(join(tmpdir(), "lanyard-built-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      ssr: true,
      target: "node20",
      outDir: join(folder, "main"),
      emptyOutDir: true,
      rollupOptions: {
        input: {
          cli: join(root, "electron/cli.ts"),
          "import-worker": join(root, "electron/schedule-import/running/import-worker.ts"),
        },
        external: ["better-sqlite3"],
        output: {
          format: "cjs",
          entryFileNames: "[name].cjs",
          chunkFileNames: "chunks/[name].cjs",
        },
      },
    },
    ssr: { noExternal: true },
  });
  return {
    cli: join(folder, "main", "cli.cjs"),
    importWorker: join(folder, "main", "import-worker.cjs"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
