import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { ensurePackages, findOnPath } from "../../build/prepare-runtime/system-libraries.ts";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

test.beforeAll(async () => {
  const isThere = findOnPath("pdftotext", process.env) !== undefined;
  await ensurePackages(isThere ? [] : ["poppler-utils"]);
});

const read = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: "utf8" });

test("a post is printed as a PDF with bookmarks, and copied for editors that take formatted text", async ({
  sample,
}) => {
  const folder = temporaryFolder();
  await using app = await launchApp({ from: sample });
  const { page, electron } = app;
  const attendee = createAttendee(electron, page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.rate(5);
  await attendee.write("A **harbour** is a _queue_ at https://example.org/queue here.");
  await attendee.openPost();
  const region = page.getByRole("region", { name: "Post", exact: true });
  let file = "";
  for (const [paper, size] of [
    ["US Letter", /^Page size: +612 x 792 pts \(letter\)$/m],
    ["A4", /^Page size: +59\d\S* x 84\d\S* pts \(A4\)$/m],
  ] as const) {
    file = join(folder.path, `${paper}.pdf`);
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await region.getByRole("button", { name: "More", exact: true }).click();
    await expectAccessible(page, "[role=menu]");
    await page.getByRole("menuitem", { name: `Save as PDF, ${paper}…` }).click();
    await expect(page.getByText(`Written and checked: ${file}`)).toBeVisible();
    const told = read("pdfinfo", file);
    expect(told).toMatch(size);
    expect(told).toMatch(/^Tagged: +yes$/m);
    expect(told).toMatch(/^JavaScript: +no$/m);
  }
  const [, outline = ""] =
    /<outline>([^]*)<\/outline>/.exec(read("pdftohtml", "-xml", "-i", "-stdout", file)) ?? [];
  expect(outline).toContain(sampleTitles.keynote);
  const words = read("pdftotext", "-layout", file, "-");
  expect(words).toContain("A harbour is a queue at https://example.org/queue here.");
  expect(words).toMatch(/^ *1 ?\/ ?\d+$/m);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");

  await region.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy as rich text" }).click();
  await expect(page.getByText("The post is on the clipboard, formatted.")).toBeVisible();
  const held = await electron.evaluate(async ({ clipboard }) => {
    const old: unknown = Reflect.get(clipboard, "readHTML");
    if (typeof old === "function") {
      return { html: String(old.call(clipboard)), text: await clipboard.readText() };
    }
    const [item] = await clipboard.read();
    const html = await item?.getType("text/html");
    const text = await item?.getType("text/plain");
    return { html: (await html?.text()) ?? "", text: (await text?.text()) ?? "" };
  });
  expect(held.html).toContain("A <strong>harbour</strong> is a <em>queue</em> at");
  expect(held.html).toContain('<a href="https://example.org/queue">');
  expect(held.text).toContain("A harbour is a queue at https://example.org/queue here.");
  folder.remove();
});
