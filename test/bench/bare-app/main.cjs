// The yardstick of the bench: the same Electron with an empty page and one channel that answers at once.
const { app, BrowserWindow, ipcMain } = require("electron");
const path = require("node:path");

app.on("session-created", (session) => session.setSpellCheckerLanguages([]));
ipcMain.handle("echo", (_event, input) => ({ ok: true, value: input.baseRevision }));

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
  return window.loadFile(path.join(__dirname, "index.html"));
});
app.on("window-all-closed", () => app.quit());
