import { app, Menu, type MenuItemConstructorOptions } from "electron";

const separator: MenuItemConstructorOptions = { type: "separator" };

/** Sets the application's menu. */
export function setMenu(importSchedule: () => void): void {
  const isMac = process.platform === "darwin";
  const file: MenuItemConstructorOptions[] = [
    { label: "Import schedule…", accelerator: "CmdOrCtrl+O", click: importSchedule },
    separator,
    isMac ? { role: "close" } : { role: "quit" },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    separator,
    { role: "togglefullscreen" },
    ...(app.isPackaged
      ? []
      : [separator, { role: "reload" as const }, { role: "toggleDevTools" as const }]),
  ];
  const help: MenuItemConstructorOptions[] = [
    { label: `Lanyard ${app.getVersion()}`, enabled: false },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: "appMenu" as const }] : []),
      { label: "&File", submenu: file },
      { role: "editMenu" },
      { label: "&View", submenu: view },
      { role: "windowMenu" },
      { role: "help", submenu: help },
    ]),
  );
}
