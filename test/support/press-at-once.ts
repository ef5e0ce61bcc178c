import type { LaunchedApp } from "./launch-app.ts";

/** A key with what is held down beside it. */
export interface PressedKey {
  key: string;
  modifiers?: ("control" | "shift")[];
}

/** Presses keys one right behind the other, faster than a window draws: all of them wait in the window's queue. */
export const pressAtOnce = (
  { electron }: Pick<LaunchedApp, "electron">,
  keys: readonly PressedKey[],
): Promise<void> =>
  electron.evaluate(({ BrowserWindow }, pressed) => {
    const [window] = BrowserWindow.getAllWindows();
    for (const { key: keyCode, modifiers = [] } of pressed) {
      window?.webContents.sendInputEvent({ type: "keyDown", keyCode, modifiers });
      // Names of more than a letter are keys that write nothing, but for Enter.
      if (modifiers.length === 0 && (keyCode.length === 1 || keyCode === "Enter"))
        window?.webContents.sendInputEvent({ type: "char", keyCode, modifiers });
      window?.webContents.sendInputEvent({ type: "keyUp", keyCode, modifiers });
    }
  }, keys);
