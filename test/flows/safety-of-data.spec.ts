import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { callBridge } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { electronArguments, electronExecutable, launchApp } from "#test/support/launch-app.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const databaseIn = (data: string): string => join(data, "lanyard.db");

const event = {
  name: "Boats & Databases 2026",
  place: null,
  zone: "Europe/Lisbon",
  startsOn: null,
  endsOn: null,
  parentId: null,
};
/** A data folder with a store that a Lanyard made and closed. */
async function storeIn(data: string): Promise<void> {
  await using app = await launchApp({ data });
  expect(await callBridge(app.page, "events.create", event)).toMatchObject({ ok: true });
}

/** Starts listening in the page; answers with a function that waits for a topic. */
async function hearing(page: Page): Promise<(topic: string) => Promise<unknown>> {
  await page.evaluate(() => {
    const heard: [string, unknown][] = [];
    Object.assign(window, { heard });
    window.bridge.listen((topic: string, payload: unknown) => {
      heard.push([topic, payload]);
    });
  });
  return async (topic) => {
    const found = await page.waitForFunction(
      (name) => Reflect.get(window, "heard").find(([said]: [string]) => said === name),
      topic,
    );
    return found.evaluate((said) => Reflect.get(said, 1));
  };
}

test("a second start in the same data folder hands its file to the first and ends", async () => {
  await using app = await launchApp({ data: folder.path });
  const hears = await hearing(app.page);
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    Object.assign(globalThis, { focused: false });
    if (window) window.focus = () => void Object.assign(globalThis, { focused: true });
  });
  const file = join(folder.path, "schedule.ics");
  writeFileSync(file, "not needed");

  const second = spawn(
    electronExecutable(),
    electronArguments({ data: folder.path, args: [file] }),
    {
      stdio: "ignore",
    },
  );
  const status = await new Promise((resolve) => second.once("exit", resolve));
  expect(status).toBe(0);
  expect(await hears("openImport")).toEqual({ path: file });
  const first = await app.electron.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    focused: Reflect.get(globalThis, "focused"),
  }));
  expect(first).toEqual({ windows: 1, focused: true });
});

test("two data folders are two apps", async () => {
  await using one = await launchApp({ data: join(folder.path, "one") });
  await using other = await launchApp({ data: join(folder.path, "other") });
  await callBridge(one.page, "events.create", event);
  expect(await callBridge(other.page, "events.list", {})).toEqual({ ok: true, value: [] });
});

test("a newer database is refused in a sentence, and not a byte of it changes", async () => {
  await storeIn(folder.path);
  const database = new Database(databaseIn(folder.path));
  database.pragma("user_version = 999");
  database.pragma("journal_mode = DELETE");
  database.close();
  const before = readFileSync(databaseIn(folder.path));

  await using app = await launchApp({ data: folder.path });
  await expect(app.page.getByRole("alert")).toContainText("newer");
  await expect(app.page.getByRole("alert")).toContainText(folder.path);
  const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
  await app.page.getByRole("button", { name: "Quit" }).click();
  expect(await ended).toBe(1);
  expect(readFileSync(databaseIn(folder.path)).equals(before)).toBe(true);
});

test("a database that is none is told in a sentence, and closing the window ends the app", async () => {
  writeFileSync(databaseIn(folder.path), "This is a shopping list.\n".repeat(500));
  await using app = await launchApp({ data: folder.path });
  await expect(app.page.getByRole("alert")).toContainText(/\w+ .*\./);
  expect(await callBridge(app.page, "events.list", {})).toMatchObject({
    ok: false,
    error: { code: "refused" },
  });
  const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
  await app.electron
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => {});
  expect(await ended).toBe(1);
});

test("a terminated app closes its store in order", async () => {
  const app = await launchApp({ data: folder.path });
  await callBridge(app.page, "events.create", event);
  const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
  process.kill(app.pid, "SIGTERM");
  expect(await ended).toBe(0);
  expect(existsSync(`${databaseIn(folder.path)}-wal`)).toBe(false);
});

test("a window that hangs does not keep the app from ending", async () => {
  const app = await launchApp({ data: folder.path });
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0);
  });
  const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
  process.kill(app.pid, "SIGTERM");
  expect(await ended).toBe(0);
});

test("what another program writes is told to the window", async () => {
  await using app = await launchApp({ data: folder.path });
  await callBridge(app.page, "events.create", event);
  const hears = await hearing(app.page);
  const database = new Database(databaseIn(folder.path));
  database.prepare("UPDATE events SET place = 'Porto'").run();
  database.close();
  await hears("everything");
  expect(await callBridge(app.page, "events.list", {})).toMatchObject({
    value: [{ place: "Porto" }],
  });
});

test("a window whose process dies comes back", async () => {
  await using app = await launchApp({ data: folder.path });
  await callBridge(app.page, "events.create", event);
  const answer: string = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => contents?.once("did-finish-load", resolve));
    contents?.forcefullyCrashRenderer();
    await loaded;
    return contents?.executeJavaScript("window.bridge.call('events.list', {})");
  });
  expect(JSON.parse(answer)).toMatchObject({ ok: true, value: [{ name: event.name }] });
});

test("the window opens where and as large as it was, and never smaller than it can be used", async () => {
  const bounds = { x: 40, y: 30, width: 1000, height: 640 };
  await using first = await launchApp({ data: folder.path });
  const shownBounds = (): Promise<unknown> =>
    first.electron.evaluate(({ BrowserWindow }) => {
      const [shown] = BrowserWindow.getAllWindows();
      return shown?.isVisible() === true ? shown.getBounds() : null;
    });
  await expect.poll(shownBounds).not.toBeNull();
  await first.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await expect.poll(shownBounds).toEqual(bounds);
  // The display has followed as well: what is remembered at the close is what it tells.
  await first.page.waitForFunction((width) => outerWidth === width, bounds.width);
  await first.quit();
  await using second = await launchApp({ data: folder.path });
  const found = await second.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getBounds(), smallest: window?.getMinimumSize() };
  });
  expect(found).toEqual({ bounds, smallest: [480, 500] });
});
