import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { attendSample } from "#test/support/attend-sample.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const folder = join(process.cwd(), "tour");
/** The last is what the window keeps. */
const sizes = [
  { name: "narrow", width: 900, height: 600 },
  { name: "wide", width: 1280, height: 800 },
];

/** One picture a size and a theme of what the window shows. */
async function picture(electron: ElectronApplication, page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    for (const theme of ["light", "dark"] as const) {
      await electron.evaluate(
        ({ BrowserWindow }, { width, height }) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
        },
        { width: size.width, height: size.height },
      );
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForFunction((width) => innerWidth === width, size.width);
      await page.screenshot({ path: join(folder, `${name}-${size.name}-${theme}.png`) });
    }
  }
}

/** The main job for real, without a person: an empty start, the sample event, three notes, the post. */
async function tour(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const home = temporaryFolder();
  const app = await launchApp({ data: join(home.path, "data") });
  const { electron, page } = app;
  try {
    const attendee = createAttendee(electron, page);
    await page.getByRole("button", { name: "Open the sample event" }).waitFor();
    await picture(electron, page, "1-start");
    await attendSample(attendee);
    await attendee.openProgramme("Fog & Function");
    await attendee.openSession(sampleTitles.keynote);
    await picture(electron, page, "2-session");
    const view = page.getByRole("group", { name: "View" });
    await view.getByRole("button", { name: "Rooms" }).click();
    await picture(electron, page, "3-rooms");
    await view.getByRole("button", { name: "List" }).click();
    await attendee.openPost();
    await picture(electron, page, "4-post");
    await attendee.savePostAs(join(folder, "wrap-up.md"));
  } finally {
    await app.quit();
    home.remove();
  }
  const words = readFileSync(join(folder, "wrap-up.md"), "utf8").split(/\s+/).length;
  console.log(`The tour is over. Pictures and the post (${words} words) are in ${folder}`);
}

try {
  await tour();
} catch (failure) {
  console.error(
    `The tour stopped: ${failure instanceof Error ? failure.message : String(failure)}`,
  );
  process.exitCode = 1;
}
