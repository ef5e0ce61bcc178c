import sharp from "sharp";
import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import type { PageConnection } from "./page-connection.ts";
import { startElectron } from "./started-electron.ts";
import { goToEnd, paintTimes, percentile, switchTo, typingTimes, until } from "./typing-page.ts";
import { writeFirstNote } from "./write-first-note.ts";

const ROUNDS = 3;
/** Nine seconds of typing: a photo of 40 megapixels is taken in and drawn within them. */
const KEYS = 150;
const FIRST = "Short";
const TEXT = [
  FIRST,
  ...Array.from({ length: 20 }, () =>
    "What the speaker said, and what I think of it by now. ".repeat(10),
  ),
].join("\n\n");

/** A photo of 41 megapixels with the noise of a dim hall: some 15 MB. No two are the same. */
const photo = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 7728,
      height: 5368,
      channels: 3,
      background: "#000000",
      noise: { type: "gaussian", mean: 128, sigma: 12 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer();

/** Hands the photo to the page; it is pasted later, when nothing is left to do but to take it in. */
async function hold(page: PageConnection, bytes: Buffer): Promise<void> {
  await page.evaluate(
    `globalThis.photo = new File([Uint8Array.from(atob("${bytes.toString("base64")}"), (sign) => sign.charCodeAt(0))], "hall.jpg", { type: "image/jpeg" })`,
  );
}

/** As the clipboard gives it to the editor. */
const paste = (page: PageConnection): Promise<unknown> =>
  page.evaluate(`{
    const held = new DataTransfer();
    held.items.add(globalThis.photo);
    document.querySelector(".ProseMirror[contenteditable=true]").dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: held, bubbles: true, cancelable: true }));
  }`);

const drawn = (count: number): string =>
  `[...document.querySelectorAll(".ProseMirror figure img")].filter((image) => image.complete && image.naturalWidth > 0).length === ${count}`;

/** Keys while a photo of 40 megapixels is taken in, against keys without one. */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(1000);
  const title = writeFirstNote(data.folder, TEXT);
  const lanyard = await startElectron([".", "--data", data.folder]);
  try {
    await lanyard.timeToMark("interactive");
    const app = await lanyard.connect();
    await paintTimes(app, [switchTo(title, FIRST)]);
    const without: number[] = [];
    const beside: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await hold(app, await photo());
      await goToEnd(app);
      without.push(percentile(await typingTimes(app, KEYS), 0.95));
      await paste(app);
      beside.push(percentile(await typingTimes(app, KEYS), 0.95));
      await until(app, drawn(round + 1));
    }
    app.close();
    return [
      {
        name: "pictures: key to frame in 2,000 words, p95",
        value: rounded(median(without)),
        limit: null,
        unit: "ms",
      },
      {
        name: "pictures: the same while 41 megapixels are taken in",
        value: rounded(median(beside)),
        limit: null,
        unit: "ms",
      },
      {
        name: "pictures: typing beside a photo of 41 megapixels, against without",
        value: rounded(median(beside) / median(without)),
        limit: 1.25,
        unit: "ratio",
      },
    ];
  } finally {
    await lanyard.close();
    data.remove();
  }
}
