import { commands, type CommandGroup, type CommandId } from "#shared/commands.ts";
import { app, Menu, type MenuItemConstructorOptions } from "electron";

const separator: MenuItemConstructorOptions = { type: "separator" };

/** Sets the application's menu. `run` does what was chosen in the window. */
export function setMenu(run: (id: CommandId) => void): void {
  const isMac = process.platform === "darwin";
  const file: MenuItemConstructorOptions[] = [
    ...itemsOf("Event", run),
    separator,
    isMac ? { role: "close" } : { role: "quit" },
  ];
  const view: MenuItemConstructorOptions[] = [
    ...itemsOf("View", run),
    separator,
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
    ...itemsOf("Help", run),
    separator,
    { label: `Lanyard ${app.getVersion()}`, enabled: false },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: "appMenu" as const }] : []),
      { label: "&File", submenu: file },
      { role: "editMenu" },
      { label: "&View", submenu: view },
      { label: "&Go", submenu: [...itemsOf("Write", run), separator, ...itemsOf("Go to", run)] },
      { label: "&Session", submenu: itemsOf("Session", run) },
      { role: "windowMenu" },
      { role: "help", submenu: help },
    ]),
  );
}

/** The window hears the keys itself; here they are shown. */
function itemsOf(group: CommandGroup, run: (id: CommandId) => void): MenuItemConstructorOptions[] {
  return commands
    .filter((command) => command.group === group)
    .map(({ id, words, key }) => ({
      id,
      label: words,
      ...(key !== null && { accelerator: acceleratorOf(key), registerAccelerator: false }),
      click: () => run(id),
    }));
}

const acceleratorOf = (key: string): string =>
  key
    .replace("Mod", "CmdOrCtrl")
    .replace("←", "Left")
    .replace("→", "Right")
    .replace("↑", "Up")
    .replace("↓", "Down");
