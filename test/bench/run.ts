import { copyFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "vite";
import type { Figure } from "./figure.ts";
import { printFigures } from "./print-figures.ts";

/**
 * npm run bench [-- --json FILE] [--only NAME]
 * The measures are bundled first, since the store's migrations come in through the bundler. Ratios come from one run.
 */
const { values: asked } = parseArgs({
  options: { json: { type: "string" }, only: { type: "string" } },
});

const measures = [
  "start",
  "start-note",
  "import",
  "scale",
  "stall",
  "save",
  "typing",
  "paste",
  "pictures",
  "memory",
  "post-preview",
  "export",
  "export-pictures",
];
const folder = "out/bench";

await build({
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: true,
    outDir: folder,
    rollupOptions: {
      input: Object.fromEntries(
        measures.map((name) => [name, `${import.meta.dirname}/measure-${name}.ts`]),
      ),
      external: ["better-sqlite3", "sharp", "electron"],
    },
  },
});

// The page is opened from a file, where modules are not loaded.
await build({
  configFile: false,
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warn",
  build: {
    outDir: `${folder}/bare-editor`,
    lib: {
      entry: `${import.meta.dirname}/bare-editor/editor.ts`,
      formats: ["iife"],
      name: "bare",
      fileName: () => "editor.js",
      cssFileName: "editor",
    },
    minify: "oxc",
  },
});
copyFileSync(`${import.meta.dirname}/bare-editor/index.html`, `${folder}/bare-editor/index.html`);

const figures: Figure[] = [];
for (const name of measures) {
  if (asked.only !== undefined && asked.only !== name) continue;
  console.error(`measuring ${name}`);
  const bundle: { measure: () => Promise<Figure[]> } = await import(
    `${process.cwd()}/${folder}/${name}.js`
  );
  figures.push(...(await bundle.measure()));
}
printFigures(figures);
if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(figures, null, 2)}\n`);
