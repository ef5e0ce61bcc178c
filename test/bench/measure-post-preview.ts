import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import { startElectron } from "./started-electron.ts";

const SESSIONS = 200;
const EDITS = 15;
/** Half a note of some 200 words: 200 of them make a post as long as a short book. */
const WORDS = "What the speaker said about it, and what I think of that by now. ".repeat(8);

const NOTED = `(async () => {
  const call = async (method, input) => {
    const { ok, value, error } = JSON.parse(await bridge.call(method, input));
    if (!ok) throw new Error(error.message);
    return value;
  };
  const [{ id: eventId }] = await call("events.list", {});
  const rows = await call("sessions.list", { eventId });
  for (const [index, { id: sessionId }] of rows.entries()) {
    const paragraph = (part) => ({
      type: "paragraph",
      content: [{ type: "text", text: ${JSON.stringify(WORDS)} + "No. " + index + part }],
    });
    const body = JSON.stringify({ type: "doc", content: [paragraph("a"), paragraph("b")] });
    await call("notes.save", { target: { of: "session", sessionId }, body, baseRevision: 0 });
  }
  await call("posts.create", { eventId, name: "Bench", shape: "wrap-up", profile: "markdown" });
  return rows.length;
})()`;

const OPENED = `(async () => {
  [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === "Posts").click();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const text = document.querySelector("[role=textbox][aria-label='Text of the post']");
    if (text !== null && document.querySelectorAll("section[aria-label=Post] h3").length > 100) {
      const [{ id: eventId }] = JSON.parse(await bridge.call("events.list", {})).value;
      const [{ id }] = JSON.parse(await bridge.call("posts.list", { eventId })).value;
      return JSON.parse(await bridge.call("posts.get", { id })).value.text.length;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The post did not open.");
})()`;

/** In the page: from a key in the middle of the text until the page beside it shows what was typed, and is painted. */
const edited = (word: string): string => `(async () => {
  const area = document.querySelector("[role=textbox][aria-label='Text of the post']");
  const scroller = area.parentElement;
  const page = area.closest(".cm-editor").parentElement.nextElementSibling;
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  area.focus();
  // Only lines in sight are drawn, and how high the others are is known better with each look.
  scroller.scrollTop = scroller.scrollHeight / 2;
  await drawn();
  await drawn();
  const top = scroller.getBoundingClientRect().top;
  const line = [...area.querySelectorAll(".cm-line")].find(
    (one) => one.textContent.includes(". What the speaker") && one.getBoundingClientRect().bottom > top,
  );
  const words = [...line.childNodes].find((one) => one.textContent.includes(". What the speaker"));
  const at = words.textContent.indexOf(". What the speaker");
  getSelection().collapse(words.firstChild ?? words, at);
  await drawn();
  const shown = new Promise((resolve) => {
    new MutationObserver((_, seen) => {
      seen.disconnect();
      resolve();
    }).observe(page, { subtree: true, childList: true, characterData: true });
  });
  const before = performance.now();
  document.execCommand("insertText", false, " ${word}");
  await shown;
  await drawn();
  return performance.now() - before;
})()`;

/** In the page: from another level of headings, chosen as a setting, until the text is made and merged anew. */
const REMADE = `(async () => {
  const [{ id: eventId }] = JSON.parse(await bridge.call("events.list", {})).value;
  const [{ id }] = JSON.parse(await bridge.call("posts.list", { eventId })).value;
  const { options } = JSON.parse(await bridge.call("posts.get", { id })).value;
  const before = performance.now();
  await bridge.call("posts.change", { id, options: { ...options, level: 5 - options.level } });
  return performance.now() - before;
})()`;

/** How fast a post of 200 sessions follows what is typed into it, and what is chosen for it. */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(SESSIONS);
  const app = await startElectron([".", "--data", data.folder]);
  try {
    await app.timeToMark("interactive");
    await app.evaluate(NOTED);
    const characters = await app.evaluate(OPENED);
    const edits: number[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      edits.push(await app.evaluate(edited(`typed${edit}word`)));
      // Saving what was typed is another matter.
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    const remade: number[] = [];
    for (let round = 0; round < 5; round += 1) remade.push(await app.evaluate(REMADE));
    return [
      { name: "post: its characters, 200 sessions", value: characters, limit: null, unit: "" },
      {
        name: "post: page follows an edit, 200 sessions",
        value: rounded(median(edits)),
        limit: 100,
        unit: "ms",
      },
      {
        name: "post: slowest of 15 edits",
        value: rounded(Math.max(...edits)),
        limit: null,
        unit: "ms",
      },
      {
        name: "post: made and merged anew, 200 sessions",
        value: rounded(median(remade)),
        limit: null,
        unit: "ms",
      },
    ];
  } finally {
    await app.close();
    data.remove();
  }
}
