import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator } from "@playwright/test";
import type { CommandId } from "#shared/commands.ts";
import { writeKeptText } from "#electron/recovery/kept-text.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { createAttendee, type Attendee } from "#test/support/attendee.ts";
import { boatTalks, laterBoatTalks } from "#test/support/boat-talks.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { aPng } from "#test/support/pictures.ts";
import { lookAtAids } from "#test/support/look-at-aids.ts";
import { lookAtFailure } from "#test/support/look-at-failure.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";
import { createViewWalk, type ViewWalk } from "#test/support/view-walk.ts";

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

Words with a [link](https://example.org/page), ==a highlight== and \`code\`.[^1]

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

| Said | |
| --- | --- |
| Reefs | |

[^1]: Of hemp.

\`\`\`ts
const knot = 1;
\`\`\`
`;

const VIEWS: readonly CommandId[] = [
  "view-now",
  "view-search",
  "view-review",
  "view-loose-ends",
  "view-settings",
  "view-programme",
];
/** Dialogs that a command opens wherever one is. */
const DIALOGS: readonly CommandId[] = [
  "palette",
  "quick-open",
  "keys",
  "capture",
  "move-to-note",
  "insert-template",
  "recovery",
  "trash",
  "import",
  "new-event",
  "edit-event",
  "add-session",
  "refresh",
  "change-log",
  "recordings",
  "export",
];

test("every view can be read, seen, reached and enlarged by everybody", async () => {
  test.setTimeout(180_000);
  await using app = await launchApp({ env: { LANYARD_NOW: "2026-12-04T10:10:00Z" } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const walk = createViewWalk(app);
  await page.emulateMedia({ reducedMotion: "reduce" });

  await walk.look("Start", "body");
  await attendee.openSample();
  await fillSample(app);
  // What says so moves the list of sessions.
  await expect(page.getByText("A text could not be saved")).toBeVisible();
  await attendee.openSession(sampleTitles.keynote);
  await lookIntoNote(app, walk, attendee.note());
  await lookAtAids(app, walk, attendee.note());
  await page.getByRole("group", { name: "View" }).getByRole("button", { name: "Rooms" }).click();
  await walk.look("Rooms");
  await page.getByRole("group", { name: "View" }).getByRole("button", { name: "List" }).click();
  await lookAround(app, walk, attendee);
  await walk.enlarge();
  await lookAround(app, walk, attendee);
  await lookAtAids(app, walk, attendee.note());
  await walk.narrow();
  await lookAtAids(app, walk, attendee.note());
  await lookAtDialogs(walk);
  await walk.touch();
  await lookAtViews(walk);
  await lookAtDialogs(walk);
  await walk.mouse();
  await lookAtFailure(app, walk, attendee);

  const importing = importWindow(page);
  await importing.take(write("boats.ics", calendarText(boatTalks)));
  await dropFile(page, write("later.ics", calendarText(laterBoatTalks)));
  await expect(importing.changes).toBeVisible();
  await walk.look("Changes", "[data-modal]");
  expect(walk.found).toEqual([]);
});

/** The keynote with a note, a rating, a plan and a tag; a text that was not saved; something in the trash. */
async function fillSample({ page, data }: LaunchedApp): Promise<void> {
  const [event] = await callMain(page, "events.list", {});
  const eventId = event?.id ?? "";
  const rows = await callMain(page, "sessions.list", { eventId });
  const idOf = (title: string) => rows.find((row) => row.title === title)?.id ?? "";
  const save = (sessionId: string, text: string) =>
    callMain(page, "notes.save", {
      target: { of: "session", sessionId },
      body: JSON.stringify(markdownToBody(text)),
      baseRevision: 0,
    });
  const id = idOf(sampleTitles.keynote);
  await save(id, RICH);
  await save(idOf(sampleTitles.queue), "Thrown away.");
  await callMain(page, "notes.remove", {
    target: { of: "session", sessionId: idOf(sampleTitles.queue) },
  });
  const kept = {
    target: { of: "event", eventId, part: "travel" },
    body: JSON.stringify(markdownToBody("By train.\n\n".repeat(40))),
    baseRevision: 0,
    title: "Travel",
    typedAt: "2026-12-04T09:00:00.000Z",
    why: "disk-full",
  } as const;
  // Of an earlier life: a window's own text is not offered while it is open.
  writeFileSync(join(data, "recovery", `${eventId}-0000000000000000.json`), writeKeptText(kept));
  await callMain(page, "sessions.tag", { id, tags: ["harbours"] });
  await callMain(page, "sessions.rate", { id, rating: 4 });
  await callMain(page, "sessions.plan", { id, plan: "must" });
  await callMain(page, "sessions.mark", { id, attendance: "attended" });
}

/** What a note has beside its text, each at its place. */
async function lookIntoNote(app: LaunchedApp, walk: ViewWalk, note: Locator): Promise<void> {
  const { page, electron } = app;
  const { keyboard } = page;
  await electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [write("slide.png", await aPng(320, 240))],
  );
  await note.click();
  await keyboard.press("Control+End");
  await walk.run("add-files");
  await expect(note.locator("figure img")).toBeVisible();
  await walk.look("Picture", "[data-pane=page]");
  await walk.run("note-history", "dialog");
  await walk.look("History", "[data-modal]");
  await walk.leave();
  await note.getByText("const knot").click();
  await keyboard.press("Control+h");
  await walk.look("Finding, in code", "[data-pane=page]");
  await keyboard.press("Escape");
  await note.getByText("Knots").click();
  await keyboard.press("Control+k");
  await walk.look("Linking, in a table", "[data-pane=page]");
  await keyboard.press("Escape");
}

async function lookAround(app: LaunchedApp, walk: ViewWalk, attendee: Attendee): Promise<void> {
  const { page } = app;
  await lookAtViews(walk);
  await lookAtPost(app, walk);
  await walk.run("quick-open", "dialog");
  await page.getByRole("combobox", { name: "Session, speaker" }).fill(sampleTitles.keynote);
  await expect(page.getByRole("option").first()).toContainText(sampleTitles.keynote);
  await page.keyboard.press("Enter");
  const note = attendee.note();
  await expect(note).toContainText("Words with");
  await note.getByText("Words with").dblclick({ position: { x: 5, y: 5 } });
  await page.getByRole("toolbar", { name: "Selected text" }).waitFor();
  await walk.look("Session, with words selected", "[data-pane=page]");
  await lookAtDialogs(walk);
}

async function lookAtViews(walk: ViewWalk): Promise<void> {
  for (const view of VIEWS) {
    await walk.run(view);
    await walk.look(view);
  }
}

async function lookAtDialogs(walk: ViewWalk): Promise<void> {
  for (const dialog of DIALOGS) {
    await walk.run(dialog, "dialog");
    await walk.look(dialog, "[data-modal]");
    await walk.leave();
  }
}

/** A post that is written, its settings, and the dialogs that it opens. */
async function lookAtPost({ page }: LaunchedApp, walk: ViewWalk): Promise<void> {
  await walk.run("view-posts");
  const begin = page.getByRole("button", { name: "Edit…" });
  const text = page.getByRole("textbox", { name: "Text of the post" });
  await expect(begin.or(text)).toBeVisible();
  if (await begin.isVisible()) {
    await walk.look("Post, not begun");
    await begin.click();
  }
  await text.waitFor();
  await walk.look("Post");
  for (const opens of ["Edit the template…", "Edit the profile…", "Choose by hand…"]) {
    await page.getByRole("button", { name: opens }).click();
    await walk.look(opens, "[data-modal]");
    await walk.leave();
  }
  await walk.run("post-history", "dialog");
  await walk.look("History of the post", "[data-modal]");
  await walk.leave();
}
