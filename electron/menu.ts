import type { CommandGroup } from "#shared/command.ts";
import { commands, type CommandId } from "#shared/commands.ts";
import { isKeyAlone } from "#shared/programme-commands.ts";
import type { Keys } from "#shared/keys.ts";
import { app, Menu, type MenuItemConstructorOptions } from "electron";

const separator: MenuItemConstructorOptions = { type: "separator" };

/** Sets the application's menu. `run` does what was chosen in the window; `keys` are shown. */
export function setMenu(run: (id: CommandId) => void, keys: Keys): void {
  const itemsOf = (group: CommandGroup): MenuItemConstructorOptions[] =>
    commands
      .filter((command) => command.group === group)
      .map(({ id, words }) => ({
        id,
        label: words,
        ...shownKey(keys.of(id)),
        click: () => run(id),
      }));
  const isMac = process.platform === "darwin";
  const file: MenuItemConstructorOptions[] = [
    ...itemsOf("Event"),
    separator,
    isMac ? { role: "close" } : { role: "quit" },
  ];
  const view: MenuItemConstructorOptions[] = [
    ...itemsOf("View"),
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
    ...itemsOf("Help"),
    separator,
    { label: `Lanyard ${app.getVersion()}`, enabled: false },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: "appMenu" as const }] : []),
      { label: "&File", submenu: file },
      { role: "editMenu" },
      { label: "&Text", submenu: itemsOf("Text") },
      { label: "&View", submenu: view },
      { label: "&Go", submenu: [...itemsOf("Write"), separator, ...itemsOf("Go to")] },
      { label: "&Session", submenu: itemsOf("Session") },
      { role: "windowMenu" },
      { role: "help", submenu: help },
    ]),
  );
}

/** The window hears the keys itself; here they are shown. */
function shownKey(key: string | null): MenuItemConstructorOptions {
  // Electron takes no name of a key that is on few keyboards, such as Ü.
  if (key === null || !/^[\u0021-\u007e←→↑↓]+$/u.test(key)) return {};
  // A Mac's menu hears its keys itself, in text as well.
  if (process.platform === "darwin" && isKeyAlone(key)) return {};
  return { accelerator: acceleratorOf(key), registerAccelerator: false };
}

const acceleratorOf = (key: string): string =>
  key
    .replace("Mod", "CmdOrCtrl")
    .replace("←", "Left")
    .replace("→", "Right")
    .replace("↑", "Up")
    .replace("↓", "Down");
