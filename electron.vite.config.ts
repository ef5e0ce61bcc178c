import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";

const here = import.meta.dirname;

/** Only what cannot be bundled stays outside: native modules, and what the runtime itself provides. */
const external = ["electron", "better-sqlite3", "sharp"];

/** The dictionaries are files beside the code, with their licences: they are read when somebody writes. */
const dictionaries = (): Plugin => ({
  name: "dictionaries",
  generateBundle() {
    for (const language of ["en", "en-gb", "de"]) {
      const from = `${here}/node_modules/dictionary-${language}`;
      for (const [file, name] of [
        ["index.aff", "aff"],
        ["index.dic", "dic"],
        ["license", "license.txt"],
      ]) {
        this.emitFile({
          type: "asset",
          fileName: `dictionaries/${language}.${name}`,
          source: readFileSync(`${from}/${file}`),
        });
      }
    }
  },
});

/** Tells the preload which files a session's page is made of: their names change with what is in them. */
const sessionPage = (): Plugin => ({
  name: "session-page",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) => {
      const files = Object.keys(bundle).filter((file) =>
        /^assets\/(?:session-pane|page)-[^/]*\.(?:js|css)$/.test(file),
      );
      const content = files.map((file) => `/${file}`).join(" ");
      return [{ tag: "meta", injectTo: "head", attrs: { name: "session-page", content } }];
    },
  },
});

export default defineConfig({
  main: {
    plugins: [dictionaries()],
    build: {
      outDir: "out/main",
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: `${here}/electron/main.ts`,
          cli: `${here}/electron/cli.ts`,
          "import-worker": `${here}/electron/schedule-import/running/import-worker.ts`,
          "spelling-worker": `${here}/electron/spelling/spelling-worker.ts`,
          "export-worker": `${here}/electron/schedule-export/export-worker.ts`,
          "copy-worker": `${here}/electron/note-copy/copy-worker.ts`,
          "picture-worker": `${here}/electron/pictures/picture-worker.ts`,
        },
        external,
        // CommonJS: privileged schemes have to be registered before `ready`, and only a required main runs that early.
        output: {
          format: "cjs",
          entryFileNames: "[name].cjs",
          chunkFileNames: "chunks/[name].cjs",
          // Comments and white space are a third of what a start reads and compiles; names stay, for the log.
          minify: { codegen: true, compress: false, mangle: false },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: `${here}/electron/preload/preload.ts` },
        external,
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react(), sessionPage()],
    worker: {
      format: "es",
      // The browser's half of it asks a document, and a worker has none.
      plugins: () => [
        {
          name: "entities-without-a-document",
          enforce: "pre",
          resolveId: (id: string) =>
            id === "decode-named-character-reference"
              ? `${here}/node_modules/decode-named-character-reference/index.js`
              : null,
        },
      ],
    },
    build: {
      outDir: `${here}/out/renderer`,
      // electron-vite leaves it off; a third of the text is a tenth of a second less to read and compile at a cold start.
      minify: "oxc",
      modulePreload: { polyfill: false },
      // The oldest Chromium it has to run in: that of Electron 33.
      target: "chrome130",
      rollupOptions: {
        input: { index: `${here}/renderer/index.html` },
        // What the first screen needs is one file: each further one is a request through the main process, which is busy then.
        // So is the page of a session with its editor: Lanyard may open in a note.
        output: {
          codeSplitting: {
            groups: [
              { name: "start", tags: ["$initial"], priority: 2 },
              { name: "page", test: /renderer\/session\/session-pane\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
