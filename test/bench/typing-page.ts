import type { PageConnection } from "./page-connection.ts";

/** Between two keys: about 200 characters a minute more than a fast typist. */
const KEY_MILLISECONDS = 60;
/** Sixty frames a second. */
export const FRAME_MILLISECONDS = 1000 / 60;

/** In the page: what happens after the next frame has been painted. */
const painted =
  "() => new Promise((done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(performance.now()); port2.postMessage(0); }))";

const textOf = 'document.querySelector(".ProseMirror[contenteditable=true]")';

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const numbers = (value: unknown): number[] => {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "number")) {
    throw new Error(`The page answered with ${JSON.stringify(value).slice(0, 200)}.`);
  }
  return value;
};

/** Waits until an expression is true in the page. */
export async function until(page: PageConnection, condition: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if ((await page.evaluate(`Boolean(${condition})`)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come to this within half a minute: ${condition}`);
}

/** Puts the caret at the end of the text on screen. */
export async function goToEnd(page: PageConnection): Promise<void> {
  await page.evaluate(
    `{ const text = ${textOf}; text.focus(); getSelection().selectAllChildren(text); getSelection().collapseToEnd(); }`,
  );
}

/** Milliseconds from each of so many keys to the frame that shows it, typed at an even pace. */
export async function typingTimes(page: PageConnection, keys: number): Promise<number[]> {
  await page.evaluate(`globalThis.keyTimes = [];
    globalThis.hearKey ??= addEventListener("keydown", async ({ timeStamp }) => {
      const at = await (${painted})();
      globalThis.keyTimes.push(at - timeStamp);
    }, true) ?? true`);
  for (let key = 0; key < keys; key += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, KEY_MILLISECONDS));
    await page.type("typing "[key % 7] ?? "x");
    await next;
  }
  await until(page, `globalThis.keyTimes.length >= ${keys}`);
  return numbers(await page.evaluate("globalThis.keyTimes"));
}

/** Milliseconds that each of the acts takes until its frame is painted. `acts` are expressions; a promise is waited for. */
export async function paintTimes(page: PageConnection, acts: readonly string[]): Promise<number[]> {
  return numbers(
    await page.evaluate(`(async () => {
      const times = [];
      for (const act of [${acts.map((act) => `async () => { ${act} }`).join(", ")}]) {
        await new Promise((rested) => setTimeout(rested, 150));
        const before = performance.now();
        await act();
        times.push((await (${painted})()) - before);
      }
      return times;
    })()`),
  );
}

/** In the page: what clicks a session and waits until its note is the one on screen, told by its first word. */
export const switchTo = (title: string, firstWord: string): string =>
  `[...document.querySelectorAll('[role="row"], [role="option"]')].find((row) => row.textContent.includes(${JSON.stringify(title)})).click();
   while (!${textOf}?.textContent.startsWith(${JSON.stringify(firstWord)})) await new Promise(requestAnimationFrame);`;

/**
 * The longest that the page answered nobody while one key was typed and saved, and the longest that main did: its slowest
 * answer beyond a usual one. Milliseconds. What drawing the key takes is not counted; it is over when the watching begins.
 */
export async function savingStalls(
  page: PageConnection,
): Promise<{ window: number; main: number }> {
  await goToEnd(page);
  await page.type("x");
  // Saving waits for 300 ms without a key.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [window = Number.NaN, main = Number.NaN] = numbers(
    await page.evaluate(`(async () => {
      const end = performance.now() + 2500;
      let longest = 0;
      const answers = [];
      const asking = (async () => {
        while (performance.now() < end) {
          const asked = performance.now();
          await bridge.call("app.about", {});
          answers.push(performance.now() - asked);
        }
      })();
      const { port1, port2 } = new MessageChannel();
      let last = performance.now();
      while (performance.now() < end) {
        await new Promise((turn) => { port1.onmessage = turn; port2.postMessage(0); });
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      await asking;
      answers.sort((a, b) => a - b);
      return [longest, answers.at(-1) - answers[answers.length >> 1]];
    })()`),
  );
  return { window, main };
}
