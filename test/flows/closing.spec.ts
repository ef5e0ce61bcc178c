import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import Database from "better-sqlite3";
import { atTheSample } from "#test/support/at-the-sample.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { obeyModes } from "#test/support/obey-modes.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
let launched: ReturnType<LaunchedApp["electron"]["process"]> | undefined;
test.afterEach(() => {
  // A failed test may leave a window with unsaved text, which would not close by itself.
  launched?.kill("SIGKILL");
  launched = undefined;
  folder.remove();
});

const { keynote } = sampleTitles;
const keepOpen = 0;
const closeWithoutSaving = 1;

/** The app with a saved note open, on a data folder that outlives it. */
async function atANote(sample: string) {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  launched = app.electron.process();
  await attendee.openSession(keynote);
  await attendee.write("before");
  const ended = new Promise((resolve) => app.electron.process().once("exit", resolve));
  return { app, attendee, keyboard, ended };
}

/** Does something to the store from outside. Returns what takes it back. */
function disturb(app: LaunchedApp, begin: string, end: string): () => void {
  const other = new Database(join(app.data, "lanyard.db"));
  other.exec(begin);
  return () => {
    other.exec(end);
    other.close();
  };
}

/** Whatever is saved from now on waits for another program, longer than a closing window does. */
const keepBusy = (app: LaunchedApp) => disturb(app, "BEGIN IMMEDIATE", "ROLLBACK");

/** Whatever is saved from now on fails at once. */
const failSaves = (app: LaunchedApp) =>
  disturb(
    app,
    "CREATE TRIGGER broken BEFORE UPDATE ON notes BEGIN SELECT RAISE(FAIL, 'broken'); END",
    "DROP TRIGGER broken",
  );

/** Answers the system's message box, which cannot be driven, with a button; null never answers. */
async function answerQuestions({ electron }: LaunchedApp, button: number | null): Promise<void> {
  await electron.evaluate(({ dialog }, response) => {
    const questions: unknown[] = [];
    Object.assign(globalThis, { questions });
    // Called with the window first.
    dialog.showMessageBox = (...asked: unknown[]) => {
      questions.push(asked[1]);
      return response === null
        ? new Promise(() => {})
        : Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
}

const questions = ({ electron }: LaunchedApp): Promise<unknown> =>
  electron.evaluate(() => Reflect.get(globalThis, "questions"));

const closeWindow = ({ electron }: LaunchedApp): Promise<void> =>
  electron
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    // The answer may be lost with the process that gives it.
    .catch(() => {});

/** What a note holds after a restart. */
async function expectNote(data: string, text: string): Promise<void> {
  await using again = await launchApp({ data });
  const attendee = createAttendee(again.electron, again.page);
  await attendee.openSession(keynote);
  await expect(attendee.note()).toHaveText(text);
}

const quit = ({ electron }: LaunchedApp): Promise<void> =>
  electron.evaluate(({ app }) => app.quit()).catch(() => {});

for (const { way, close, spoil } of [
  { way: "closing the window", close: closeWindow, spoil: keepBusy },
  { way: "quitting", close: quit, spoil: failSaves },
]) {
  test(`${way} with text that cannot be saved asks first, and keeps the text`, async ({
    sample,
  }) => {
    const { app, attendee, keyboard, ended } = await atANote(sample);
    await answerQuestions(app, keepOpen);
    const release = spoil(app);
    await keyboard.type(" and after");
    await close(app);
    await expect
      .poll(() => questions(app))
      .toMatchObject([
        {
          message: "What you wrote could not be saved.",
          buttons: ["Keep open", "Close without saving"],
          defaultId: keepOpen,
          cancelId: keepOpen,
        },
      ]);
    await expect(attendee.note()).toHaveText("before and after");
    // Asked as often as it is tried.
    await close(app);
    await expect.poll(() => questions(app)).toHaveLength(2);

    release();
    await attendee.saved();
    await keyboard.type(" and at last");
    await close(app);
    expect(await ended).toBe(0);
    await expectNote(app.data, "before and after and at last");
  });
}

test("closing without saving closes, and leaves what was saved", async ({ sample }) => {
  const { app, keyboard, ended } = await atANote(sample);
  await answerQuestions(app, closeWithoutSaving);
  const release = keepBusy(app);
  await keyboard.type(" and after");
  await closeWindow(app);
  expect(await ended).toBe(0);
  release();
  await expectNote(app.data, "before");
});

test("a folder that cannot be written asks when something was typed all the same", async ({
  sample,
}) => {
  const { app: first, ended: firstEnded } = await atANote(sample);
  const { data } = first;
  await quit(first);
  await firstEnded;
  chmodSync(join(data, "lanyard.db"), 0o444);
  chmodSync(data, 0o555);

  const app = await launchApp({ data, ...obeyModes(folder.path) });
  launched = app.electron.process();
  const ended = new Promise((resolve) => launched?.once("exit", resolve));
  const attendee = createAttendee(app.electron, app.page);
  await answerQuestions(app, keepOpen);
  await attendee.openSession(keynote);
  await attendee.note().click();
  await app.page.keyboard.press("Control+End");
  await app.page.keyboard.type(" and after");
  await closeWindow(app);
  await expect.poll(() => questions(app)).toHaveLength(1);
  await expect(attendee.note()).toHaveText("before and after");
  await answerQuestions(app, closeWithoutSaving);
  await closeWindow(app);
  expect(await ended).toBe(0);

  chmodSync(data, 0o755);
  chmodSync(join(data, "lanyard.db"), 0o644);
  await expectNote(data, "before");
});

test("a window that hangs is asked about when a person closes it", async ({ sample }) => {
  const { app, ended } = await atANote(sample);
  await answerQuestions(app, closeWithoutSaving);
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0);
  });
  await closeWindow(app);
  expect(await ended).toBe(0);
  await expectNote(app.data, "before");
});

test("the system's wish to end is not held up by a question nobody answers", async ({ sample }) => {
  const { app, keyboard, ended } = await atANote(sample);
  await answerQuestions(app, null);
  const release = keepBusy(app);
  await keyboard.type(" and after");
  await closeWindow(app);
  await expect.poll(() => questions(app)).toHaveLength(1);
  process.kill(app.pid, "SIGTERM");
  expect(await ended).toBe(0);
  release();
  await expectNote(app.data, "before");
});

const endings: Record<string, (app: LaunchedApp) => unknown> = {
  "closing the window": closeWindow,
  quitting: quit,
  SIGTERM: (app) => process.kill(app.pid, "SIGTERM"),
};
for (const [way, end] of Object.entries(endings)) {
  test(`${way} right after a key saves all that was typed`, async ({ sample }) => {
    const { app, keyboard, ended } = await atANote(sample);
    await answerQuestions(app, keepOpen);
    await keyboard.insertText(" and the last words");
    await end(app);
    expect(await ended).toBe(0);
    await expectNote(app.data, "before and the last words");
  });
}
