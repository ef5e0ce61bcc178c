import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { accessFaults } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { boatTalks, laterBoatTalks } from "#test/support/boat-talks.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { layoutFaults } from "#test/support/layout-faults.ts";
import { aPng } from "#test/support/pictures.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

/** A note with one of everything that is drawn in a way of its own. */
const RICH = `# Heading

Words with a [link](https://example.org/page), ==a highlight== and \`code\`.

? what is a sluice

- [ ] look it up

> Said once.
>
> — Ines Calloway

> [!private]
> hidden

| Talk | Room |
| --- | --- |
| Knots | Quay |

\`\`\`ts
const knot = 1;
\`\`\`
`;

/** Every view and dialog, and the command that leads there from wherever one is. Escape leaves dialogs. */
const DIALOGS = [
  "All keys",
  "Write down a thought",
  "Texts that were not saved",
  "Import a schedule",
  "New event",
  "Change the event",
  "Add a session",
  "Change log",
  "Export the event",
] as const;
const VIEWS = ["Now", "Search", "Review", "Questions", "Posts", "Settings", "Programme"] as const;

test("every view can be read, seen, reached and enlarged by everybody", async () => {
  test.setTimeout(180_000);
  await using app = await launchApp({ env: { LANYARD_NOW: "2026-12-04T10:10:00Z" } });
  const { page, electron } = app;
  const { keyboard } = page;
  const attendee = createAttendee(electron, page);
  const found: string[] = [];
  let isZoomed = false;
  await page.emulateMedia({ reducedMotion: "reduce" });

  const look = async (view: string, within = "[data-pane=programme]"): Promise<void> => {
    const faults = await layoutFaults(page, { target: 24, isStill: true });
    if (!isZoomed) {
      faults.push(...(await accessFaults(page, within)));
      // All but the colours is the same.
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await accessFaults(page, within, ["color-contrast"]);
      faults.push(...dark.map((fault) => `dark ${fault}`));
      await page.emulateMedia({ colorScheme: "light" });
    }
    found.push(...faults.map((fault) => `${view}${isZoomed ? ", zoomed" : ""}: ${fault}`));
  };
  const palette = page.getByRole("combobox", { name: "Type a command" });
  // Panes that are put together anew may take the focus back once; the walk by keyboard alone is the next flow's.
  const run = (command: string): Promise<void> =>
    expect(async () => {
      if ((await palette.count()) === 0) await keyboard.press("Control+Shift+P");
      await palette.fill(command, { timeout: 5000 });
      await palette.press("Enter");
      await expect(palette).toHaveCount(0, { timeout: 3000 });
    }).toPass();
  const modal = page.locator("[data-modal]");
  const lookAround = async (): Promise<void> => {
    for (const view of VIEWS) {
      await run(view);
      await expect(modal).toHaveCount(0);
      await look(view);
    }
    await keyboard.press("Control+Shift+P");
    await expect(modal).toBeVisible();
    await look("Palette", "[data-modal]");
    await keyboard.press("Escape");
    await goTo(page, sampleTitles.keynote);
    await expect(attendee.note()).toContainText("Words with");
    await look("Session", "[data-pane=page]");
    for (const dialog of DIALOGS) {
      await run(dialog);
      await expect(modal).toBeVisible();
      await look(dialog, "[data-modal]");
      await keyboard.press("Escape");
      await expect(modal).toHaveCount(0);
    }
  };

  await look("Start", "body");
  await attendee.openSample();
  const [event] = await callMain(page, "events.list", {});
  const rows = await callMain(page, "sessions.list", { eventId: event?.id ?? "" });
  const keynote = rows.find(({ title }) => title === sampleTitles.keynote);
  const target = { of: "session" as const, sessionId: keynote?.id ?? "" };
  await callMain(page, "notes.save", {
    target,
    body: JSON.stringify(markdownToBody(RICH)),
    baseRevision: 0,
  });
  await callMain(page, "recovery.keep", {
    target: { of: "event", eventId: event?.id ?? "", part: "travel" },
    body: JSON.stringify(markdownToBody("By train.")),
    baseRevision: 0,
    why: "disk-full",
  });
  const { sessionId: id } = target;
  await callMain(page, "sessions.tag", { id, tags: ["harbours"] });
  await callMain(page, "sessions.rate", { id, rating: 4 });
  await callMain(page, "sessions.plan", { id, plan: "must" });
  await callMain(page, "sessions.mark", { id, attendance: "attended" });
  await attendee.openSession(sampleTitles.keynote);
  await electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [write("slide.png", await aPng(320, 240))],
  );
  await attendee.note().click();
  await keyboard.press("Control+End");
  await run("Add pictures");
  await expect(attendee.note().locator("figure img")).toBeVisible();
  await look("Picture", "[data-pane=page]");
  await page.getByRole("button", { name: "History", exact: true }).click();
  await look("History", "[data-modal]");
  await keyboard.press("Escape");
  await attendee.note().getByText("const knot").click();
  await keyboard.press("Control+h");
  await look("Finding, in code", "[data-pane=page]");
  await keyboard.press("Escape");
  await attendee.note().getByText("Knots").click();
  await keyboard.press("Control+k");
  await look("Linking, in a table", "[data-pane=page]");
  await keyboard.press("Escape");
  await page.getByRole("group", { name: "View" }).getByRole("button", { name: "Rooms" }).click();
  await look("Rooms");
  await page.getByRole("group", { name: "View" }).getByRole("button", { name: "List" }).click();
  await lookAround();
  isZoomed = true;
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await page.waitForFunction(() => innerWidth === 640);
  // The panes are put together anew, and the text takes the focus that it had.
  await page.waitForTimeout(500);
  await lookAround();
  isZoomed = false;
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1);
  });

  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
  found.push(...(await layoutFaults(page, { target: 44 })).map((fault) => `by finger: ${fault}`));
  await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: false });

  const importing = importWindow(page);
  await importing.take(write("boats.ics", calendarText(boatTalks)));
  await dropFile(page, write("later.ics", calendarText(laterBoatTalks)));
  await expect(importing.changes).toBeVisible();
  await look("Changes", "[data-modal]");
  expect(found).toEqual([]);
});

test("every task of an attendee goes by keyboard alone", async () => {
  await using app = await launchApp();
  const { page, electron } = app;
  const { keyboard } = page;
  const sessions = page.getByRole("listbox", { name: "Sessions" });
  const note = page.locator('[contenteditable="true"]');
  const modal = page.locator("[data-modal]");
  const exported = join(folder.path, "event.json");
  /** Goes on with Tab until this has the focus. */
  const tabTo = async (control: Locator): Promise<void> => {
    const isThere = () =>
      control.evaluate((element) => element === document.activeElement).catch(() => false);
    for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) {
      await keyboard.press("Tab");
    }
    await expect(control).toBeFocused();
  };
  const run = async (command: string): Promise<void> => {
    await keyboard.press("Control+Shift+P");
    await expect(page.getByRole("combobox", { name: "Type a command" })).toBeFocused();
    await keyboard.type(command);
    await keyboard.press("Enter");
  };
  await electron.evaluate(
    ({ dialog }, [schedule, filePath]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [schedule] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    [write("boats.ics", calendarText(boatTalks)), exported] as const,
  );

  await test.step("import, and choose a session", async () => {
    await expect(page.getByText("No events yet")).toBeVisible();
    await keyboard.press("Control+o");
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Import", exact: true }).last()).toBeFocused();
    await keyboard.press("Enter");
    await expect(sessions).toBeFocused();
    await keyboard.type("tides");
    await expect(page.getByRole("option")).toHaveCount(1);
    await keyboard.press("Enter");
    await expect(sessions).toBeFocused();
    await keyboard.press("Enter");
    await expect(note).toBeFocused();
  });
  await test.step("write, plan, rate and mark", async () => {
    await keyboard.type("The moon does it.");
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await keyboard.press("Escape");
    await expect(sessions).toBeFocused();
    await keyboard.press("s");
    await keyboard.press("4");
    const tides = page.getByRole("option", { name: /^Tides for beginners/ });
    await expect(tides).toHaveAccessibleName(/Must, rated 4, has a note$/);
    await run("attendance: attended");
    await expect(tides).toHaveAccessibleName(/Attended/);
    await expect(sessions).toBeFocused();
  });
  await test.step("move from pane to pane", async () => {
    await keyboard.press("Control+F6");
    await expect(note).toBeFocused();
    await keyboard.press("Control+F6");
    await expect(page.getByRole("button", { name: /^Boat Talks/ }).first()).toBeFocused();
    await keyboard.press("Control+Shift+F6");
    await expect(note).toBeFocused();
    await keyboard.press("Alt+ArrowRight");
    await expect(page.getByRole("heading", { level: 1, name: "Sails of paper" })).toBeVisible();
    await expect(note).toBeFocused();
  });
  await test.step("dialogs give the focus back", async () => {
    for (const keys of ["Control+/", "Control+Shift+P", "Control+p", "Control+o"]) {
      await keyboard.press(keys);
      await expect(modal).toBeVisible();
      await keyboard.press("Escape");
      await expect(modal).toHaveCount(0);
      await expect(note).toBeFocused();
    }
    await tabTo(page.getByRole("button", { name: "History", exact: true }));
    await keyboard.press("Enter");
    await expect(modal).toBeVisible();
    await keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "History", exact: true })).toBeFocused();
  });
  await test.step("find", async () => {
    await keyboard.press("Control+Shift+F");
    await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
    await keyboard.type("moon");
    await expect(page.getByRole("option")).toHaveCount(1);
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Tides for" })).toBeVisible();
  });
  await test.step("settings", async () => {
    await keyboard.press("Control+,");
    await tabTo(page.getByRole("button", { name: "Sans serif", exact: true }));
    await keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Serif", exact: true })).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-reading", "serif");
  });
  await test.step("export, post and undo", async () => {
    await run("Export the event");
    await tabTo(page.getByRole("button", { name: "Event with your notes" }));
    await keyboard.press("Enter");
    await expect(page.getByText(`Exported as ${exported}`)).toBeVisible();
    await expect(modal).toHaveCount(0);
    await expect(page.locator("body")).not.toBeFocused();
    await keyboard.press("Control+4");
    await tabTo(page.getByRole("button", { name: "Save as file…" }));
    await keyboard.press("Enter");
    await expect(page.getByText(`The post is saved as ${exported}`)).toBeVisible();
    await goTo(page, "Tides for beginners");
    await expect(note).toBeFocused();
    await run("Move the note to the trash");
    await expect(note).toHaveText("");
    await keyboard.press("F6");
    const message = page.getByLabel("Message").filter({ hasText: "in the trash" });
    await tabTo(message.getByRole("button", { name: "Undo" }));
    await keyboard.press("Enter");
    await expect(note).toHaveText("The moon does it.");
    await expect(page.locator("body")).not.toBeFocused();
  });
});

async function goTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await expect(page.getByRole("combobox", { name: "Session, speaker" })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
}
