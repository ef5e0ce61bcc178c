import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { attachedFiles } from "#shared/rich-text/attached-files.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { callBridge } from "#test/support/call-bridge.ts";
import { copyPicture } from "#test/support/copy-picture.ts";
import { holdFileAt } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { aPhonePhoto, aPicture, aPng, heicPicture } from "#test/support/pictures.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const images = (page: Page) => page.locator('[contenteditable="true"] figure img');
/** Whether the last picture is drawn, and how it lies. */
const lastShape = (page: Page) =>
  images(page)
    .last()
    .evaluate((image) => {
      if (!(image instanceof HTMLImageElement) || image.naturalWidth === 0) return "none";
      return image.naturalWidth > image.naturalHeight ? "wide" : "tall";
    });

test("pictures and files come into a note by every way, are described and turned, and one that goes missing is told", async ({
  executable,
}) => {
  const data = join(folder.path, "data");
  const path = (name: string) => join(folder.path, name);
  await using app = await launchApp({ data, ...(executable !== undefined && { executable }) });
  const { page, electron } = app;
  const attendee = createAttendee(electron, page);
  const { keyboard } = page;
  const files = async () =>
    attachedFiles(markdownToBody(await storedMarkdown(page, sampleTitles.keynote)));
  await attendee.openSample();
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("Before");

  await test.step("pasted from the clipboard", async () => {
    await copyPicture(app, await aPng(640, 480));
    await keyboard.press("Control+v");
    await expect(images(page)).toHaveCount(1);
    await expect.poll(() => lastShape(page)).toBe("wide");
    await page.getByRole("textbox", { name: "Caption" }).fill("The queue");
    await page.getByRole("textbox", { name: "What the picture shows" }).fill("Two boxes");
    await keyboard.press("Enter");
    await keyboard.type("After");
    await attendee.saved();
    expect(await files()).toMatchObject([
      { kind: "picture", caption: "The queue", alt: "Two boxes", turn: 0 },
    ]);
    await keyboard.press("Control+f");
    await page.getByPlaceholder("Find in this note").fill("queue");
    await expect(page.getByRole("search").getByText("1 of 1")).toBeVisible();
    await expect(page.locator("figure[data-current-caption]")).toBeVisible();
    await keyboard.press("Escape");
    expect(await storedMarkdown(page, sampleTitles.keynote)).toMatch(
      /^Before\n\n!\[.*\n\nAfter\n$/,
    );
  });

  const drop = async (...paths: string[]) => {
    const box = await attendee.note().getByText("After").boundingBox();
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 5 };
    await (await holdFileAt(page, at, ...paths)).drop();
  };
  await test.step("dropped: a phone's photo upright, HEIC, and 40 megapixels while somebody types", async () => {
    writeFileSync(path("phone.jpg"), await aPhonePhoto(640, 480));
    writeFileSync(path("IMG_1.HEIC"), heicPicture());
    writeFileSync(path("large.jpg"), await aPicture(7728, 5368).jpeg().toBuffer());
    await drop(path("large.jpg"), path("IMG_1.HEIC"), path("phone.jpg"));
    await attendee.note().getByText("After").click();
    await keyboard.press("End");
    await keyboard.type(" all of this was typed meanwhile");
    await expect(attendee.note()).toContainText("After all of this was typed meanwhile");
    await expect(images(page)).toHaveCount(4, { timeout: 30_000 });
    await expect.poll(() => lastShape(page)).toBe("tall");
    const widths = () =>
      images(page).evaluateAll((all) =>
        all.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
      );
    await expect
      .poll(async () => Math.min(...(await widths())), { timeout: 30_000 })
      .toBeGreaterThan(0);
    expect(Math.max(...(await widths()))).toBeLessThanOrEqual(1_600);
    await attendee.saved();
    // Each once, as it was, under the hash of what is in it.
    const stored = new Set(
      readdirSync(join(data, "attachments"), { recursive: true }).map(
        (name) => basename(String(name)).split(".")[0],
      ),
    );
    for (const name of ["large.jpg", "IMG_1.HEIC", "phone.jpg"]) {
      expect(stored).toContain(
        createHash("sha256")
          .update(readFileSync(path(name)))
          .digest("hex"),
      );
    }
    await expectAccessible(page, '[contenteditable="true"]');
  });

  await test.step("turned", async () => {
    await images(page).last().hover();
    await page.getByRole("button", { name: "Turn right" }).last().click();
    await expect.poll(() => lastShape(page)).toBe("wide");
    await expect.poll(async () => (await files()).at(-1)).toMatchObject({ turn: 90 });
    await images(page).last().click();
    await runCommand(page, "turn picture left");
    await expect.poll(() => lastShape(page)).toBe("tall");
    // It is still selected.
    await runCommand(page, "turn picture right");
    await expect.poll(() => lastShape(page)).toBe("wide");
    await page.getByRole("textbox", { name: "Caption" }).last().focus();
    await runCommand(page, "turn picture left");
    await expect.poll(() => lastShape(page)).toBe("tall");
    await attendee.note().getByText("After").click();
    await runCommand(page, "turn picture left");
    await expect(page.getByText("No picture is selected.").first()).toBeVisible();
    await images(page).last().click();
    // A busy computer tells of the browser's own caret before ProseMirror has put it right: told at once here.
    await attendee.note().evaluate((text) => {
      text.blur();
      getSelection()?.removeAllRanges();
      text.focus();
      document.dispatchEvent(new Event("selectionchange"));
    });
    await runCommand(page, "turn picture right");
    await expect.poll(async () => (await files()).at(-1)).toMatchObject({ turn: 90 });
    await attendee.note().getByText("After").click();
  });

  await test.step("chosen: any file, and a broken picture that is kept as one", async () => {
    writeFileSync(path("slides.txt"), "Slides");
    writeFileSync(path("broken.png"), (await aPng()).subarray(0, 60));
    await electron.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
      },
      [path("slides.txt"), path("broken.png")],
    );
    await page.getByRole("button", { name: /^Kind of paragraph/ }).click();
    await page.getByRole("menuitem", { name: "Picture or file" }).click();
    await expect(page.getByRole("group", { name: "File slides.txt" })).toContainText("6 bytes");
    await expect(page.getByText("“broken.png” is kept as a file.").first()).toBeVisible();
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path("copy.txt"));
    const file = page.getByRole("group", { name: "File slides.txt" });
    await file.getByRole("button", { name: "Save a copy" }).click();
    await expect.poll(() => existsSync(path("copy.txt"))).toBe(true);
    expect(readFileSync(path("copy.txt"), "utf8")).toBe("Slides");
    await attendee.saved();
    expect((await files()).filter(({ kind }) => kind === "attachment")).toHaveLength(2);
  });

  await test.step("a page gets pictures of notes and no other file", async () => {
    const loads = (address: string) =>
      page.evaluate(
        (src) =>
          new Promise<boolean>((resolve) => {
            const image = new Image();
            image.addEventListener("load", () => resolve(true));
            image.addEventListener("error", () => resolve(false));
            image.src = src;
          }),
        address,
      );
    const [first] = await files();
    const base = "app://lanyard/attachments";
    expect(await loads(`${base}/${first?.file}/180`)).toBe(true);
    for (const bad of [
      `${base}/${"0".repeat(64)}/0`,
      `${base}/../lanyard.db`,
      `${base}/${first?.file}/45`,
    ]) {
      expect(await loads(bad)).toBe(false);
    }
    expect(await callBridge(page, "attachments.get", { file: "../lanyard.db" })).toMatchObject({
      ok: false,
    });
  });

  await test.step("taken out of the note, seen in the trash, and brought back", async () => {
    const before = await files();
    await attendee.note().getByText("After").click();
    await images(page).first().click();
    await keyboard.press("Delete");
    await expect.poll(async () => (await files()).length).toBe(before.length - 1);
    await keyboard.press("Control+,");
    const trash = page.getByRole("list", { name: "Trash" });
    const picture = trash.getByRole("listitem").filter({ hasText: "The queue" });
    await expect(picture).toContainText("Picture from “Note on Keynote");
    await picture.getByRole("button", { name: "Bring back The queue" }).click();
    await expect(trash.getByRole("listitem")).toHaveCount(0);
    await page.keyboard.press("Control+1");
    await attendee.openSession(sampleTitles.keynote);
    await expect.poll(async () => (await files()).at(-1)).toEqual(before[0]);
  });

  await test.step("missing", async () => {
    rmSync(join(data, "attachments"), { recursive: true });
    await page.reload();
    await expect(attendee.note()).toBeVisible();
    await expect(page.getByText("This picture is not shown").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Caption" }).last()).toHaveValue("The queue");
    await attendee.write(" and it goes on");
  });
});
