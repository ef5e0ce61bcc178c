import { z } from "zod";
import { folderWithSessions } from "./app-folder.ts";
import { draftOf, drafts, LAST, SAID } from "./drafts.ts";
import { median, rounded, type Figure } from "./figure.ts";
import type { PageConnection } from "./page-connection.ts";
import { startElectron } from "./started-electron.ts";
import { paintTimes, switchTo, until } from "./typing-page.ts";
import { writeFirstNote } from "./write-first-note.ts";

const ROUNDS = 5;
/** Each window's first paste starts and compiles what reads it. */
const WINDOWS = 3;
const FIRST = "Empty";

const pasted = z.object({ whole: z.number(), longest: z.number() });

/**
 * Pastes into the emptied note. `whole`: from the event to the frame that shows all of the text; `longest`: the longest that
 * the window answered nobody meanwhile, told by Chromium for 50 and more. Milliseconds.
 */
async function paste(page: PageConnection, text: string): Promise<z.output<typeof pasted>> {
  const answered = await page.evaluate(`(async () => {
    const text = document.querySelector(".ProseMirror[contenteditable=true]");
    text.focus();
    text.editor.commands.clearContent(true);
    await new Promise((rested) => setTimeout(rested, 1500));
    const held = new DataTransfer();
    held.setData("text/plain", ${JSON.stringify(text)});
    const tasks = [];
    const watching = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    watching.observe({ entryTypes: ["longtask"] });
    let changed = 0;
    const note = () => (changed = performance.now());
    text.editor.on("update", note);
    const before = performance.now();
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: held, bubbles: true, cancelable: true }));
    let shown = 0;
    while (shown < changed || changed === 0 || performance.now() - changed < 500) {
      await new Promise(requestAnimationFrame);
      const drawn = changed;
      await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
      if (drawn > shown) shown = performance.now();
    }
    text.editor.off("update", note);
    watching.disconnect();
    const found = text.textContent;
    const parts = (words) => words.split(${JSON.stringify(SAID)}).length;
    if (!found.endsWith(${JSON.stringify(LAST)}) || parts(found) !== parts(held.getData("text/plain"))) throw new Error("It was not pasted whole.");
    const during = tasks.filter(({ startTime }) => startTime < shown).map(({ duration }) => duration);
    return { whole: shown - before, longest: Math.max(0, ...during) };
  })()`);
  return pasted.parse(answered);
}

/** A fresh app with the empty note open in its window. */
async function withOpenNote<T>(measured: (app: PageConnection) => Promise<T>): Promise<T> {
  const data = folderWithSessions(1000);
  const title = writeFirstNote(data.folder, FIRST);
  const lanyard = await startElectron([".", "--data", data.folder]);
  try {
    await lanyard.timeToMark("interactive");
    const app = await lanyard.connect();
    await until(app, 'document.querySelector(\'[role="row"], [role="option"]\')');
    await paintTimes(app, [switchTo(title, FIRST)]);
    const answered = await measured(app);
    app.close();
    return answered;
  } finally {
    await lanyard.close();
    data.remove();
  }
}

/** Drafts of 200,000 characters in Markdown, pasted into an empty note. */
export async function measure(): Promise<Figure[]> {
  const firsts: number[] = [];
  for (let round = 0; round < WINDOWS; round += 1) {
    const { whole } = await withOpenNote((app) => paste(app, draftOf(drafts.mixed)));
    firsts.push(whole);
  }
  const again = await withOpenNote(measureAgain);
  return [
    {
      name: "paste: the first in a window, 200,000 characters mixed",
      value: rounded(median(firsts)),
      limit: 1000,
      unit: "ms",
    },
    ...again,
  ];
}

async function measureAgain(app: PageConnection): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(drafts)) {
    const text = draftOf(part);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await paste(app, text));
    figures.push(
      {
        name: `paste: 200,000 characters of ${name}`,
        value: rounded(median(rounds.map(({ whole }) => whole))),
        limit: 1000,
        unit: "ms",
      },
      {
        name: `paste: the window's longest stall meanwhile`,
        value: rounded(median(rounds.map(({ longest }) => longest))),
        limit: null,
        unit: "ms",
      },
    );
  }
  return figures;
}
