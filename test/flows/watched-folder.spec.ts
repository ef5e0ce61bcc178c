import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { aPhonePhoto, aPng } from "#test/support/pictures.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

/** A folder is looked through every few seconds. */
const soon = { timeout: 15_000 };
const offerOf = (page: Page) => page.getByRole("region", { name: "New pictures" });

test("new pictures of the watched folder are offered, put into a note or ignored, and never offered twice", async ({
  sample,
}) => {
  const data = join(folder.path, "data");
  const watched = join(folder.path, "Camera");
  mkdirSync(watched);
  const write = (name: string, picture: Uint8Array) => {
    writeFileSync(join(watched, name), picture);
    return picture;
  };
  write("old.png", await aPng());
  {
    await using app = await launchApp({ data, from: sample });
    const { page, electron } = app;
    const { keyboard } = page;
    const attendee = createAttendee(electron, page);
    const offer = offerOf(page);
    const figures = attendee.note().locator("figure");
    await electron.evaluate(({ dialog }, folderPath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folderPath] });
    }, watched);
    await keyboard.press("Control+,");
    await page.getByRole("button", { name: "Choose a folder to watch" }).click();
    await expect(page.getByText(watched)).toBeVisible();
    await keyboard.press("Control+1");
    await attendee.openSession(sampleTitles.keynote);

    write("slide.jpg", await aPhonePhoto(800, 600));
    write("screen.png", await aPng(300, 200));
    await expect(offer).toContainText("2 new pictures in Camera", soon);
    await expect(offer.locator("img")).toHaveCount(2);
    await expectAccessible(page, "[data-offer]");
    await expect(figures).toHaveCount(0);
    await offer.getByRole("button", { name: /^Put into/ }).click();
    await expect(offer).toBeHidden();
    await expect(figures).toHaveCount(2);

    write("late.png", await aPng(100, 100));
    await expect(offer).toContainText("1 new picture in Camera", soon);
    await offer.getByRole("button", { name: "Another note" }).click();
    await page.getByRole("combobox", { name: /^Put into/ }).fill("introduction");
    await keyboard.press("Enter");
    await expect(page.getByText("1 picture put into “Introduction”")).toBeVisible();
    await expect(offer).toBeHidden();

    for (const name of ["menu.png", "poster.png"]) {
      const picture = write(name, await aPng(name.length * 9, 70));
      await expect(offer).toContainText("1 new picture in Camera", soon);
      await offer.getByRole("button", { name: "Ignore" }).click();
      await expect(offer).toBeHidden();
      expect(readFileSync(join(watched, name)).equals(picture)).toBe(true);
    }
    await expect(figures).toHaveCount(2);
    await attendee.saved();
    await app.quit();
  }
  await using again = await launchApp({ data });
  write("morning.png", await aPng(90, 50));
  await expect(offerOf(again.page)).toContainText("1 new picture in Camera", soon);
});
