// The yardstick of the bench: the same Electron with an empty page, a channel that answers at once, and one that commits
// rows with SQLite alone, so that both sides pay alike for a main process that slept between two calls.
const { app, BrowserWindow, ipcMain } = require("electron");
const path = require("node:path");
const { createRawNotes } = require("./raw-notes.cjs");

app.on("session-created", (session) => session.setSpellCheckerLanguages([]));
ipcMain.handle("echo", (_event, input) => ({ ok: true, value: input.baseRevision }));

let rawNotes = null;
ipcMain.handle("commit", (_event, input) => {
  rawNotes ??= createRawNotes(process.env.LANYARD_BENCH_FOLDER);
  rawNotes.save(input);
  return { ok: true, value: input.baseRevision };
});

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: {
      preload: path.join(__dirname, "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
    },
  });
  window.once("ready-to-show", () => window.show());
  return window.loadFile(process.env.LANYARD_BENCH_PAGE ?? path.join(__dirname, "index.html"));
});
app.on("window-all-closed", () => app.quit());
