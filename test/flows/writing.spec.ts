import { join } from "node:path";
import { expect } from "@playwright/test";
import Database from "better-sqlite3";
import { atTheSample } from "#test/support/at-the-sample.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const { keynote, backups } = sampleTitles;

const light = (app: LaunchedApp) => app.page.locator("footer").last();
/** The foot ends with the word on its button. */
const foot = (words: string) => `${words}History`;

test("text typed with every Markdown shortcut is the same after a restart", async ({ sample }) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.note().click();
  const lines = `# Heading 1
## Heading 2
### Heading 3
#### Heading 4
##### Heading 5
###### Heading 6
**bold** *italic* __bold__ _italic_ ~~strike~~ \`code\` ==mark== [link](https://example.org/a) end
https://example.org/auto and README.md and [bad](javascript:alert(1)) end
- bullet
- again

1. number
2. again

- [ ] task
- [x] done

> quote
> again

\`\`\`ts
let a = 1;



---
end`.split("\n");
  for (const [index, line] of lines.entries()) {
    if (index > 0) await keyboard.press("Enter");
    await keyboard.type(line);
  }
  const last = attendee.note().locator("> *").last();
  await expect(last).toBeInViewport();
  await attendee.note().locator("> *").first().scrollIntoViewIfNeeded();
  await expect(last).not.toBeInViewport();
  await keyboard.type("!");
  await expect(last).toBeInViewport();
  await keyboard.press("Backspace");
  await attendee.saved();
  const expected = `# Heading 1

## Heading 2

### Heading 3

#### Heading 4

##### Heading 5

###### Heading 6

**bold** *italic* **bold** *italic* ~~strike~~ \`code\` ==mark== [link](https://example.org/a) end

<https://example.org/auto> and README.md and \\[bad]\\(javascript:alert(1)) end

- bullet
- again

1. number
2. again

- [ ] task
- [x] done

> quote
>
> again

\`\`\`ts
let a = 1;
\`\`\`

***

end
`;
  await expect.poll(() => storedMarkdown(app.page, keynote)).toBe(expected);
  // Colours come a moment after the text.
  await expect(attendee.note().locator(".code-keyword")).toBeVisible();
  const shown = await attendee.note().innerHTML();
  await app.quit();

  await using again = await launchApp({ data: app.data });
  const later = createAttendee(again.electron, again.page);
  await later.openSession(keynote);
  await expect.poll(() => later.note().innerHTML()).toBe(shown);
});

test("Undo stays within its note, and goes on after another one was open", async ({ sample }) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.write("first");
  await attendee.openSession(backups);
  await attendee.note().click();
  for (let times = 0; times < 5; times += 1) await keyboard.press("Control+z");
  await expect(attendee.note()).toHaveText("");
  await attendee.write("second");

  await attendee.openSession(keynote);
  await expect(attendee.note()).toHaveText("first");
  await attendee.note().click();
  await keyboard.press("Control+z");
  await expect(attendee.note()).toHaveText("");
  await keyboard.press("Control+Shift+z");
  await expect(attendee.note()).toHaveText("first");
  await expect.poll(() => storedMarkdown(app.page, keynote)).toBe("first\n");
  expect(await storedMarkdown(app.page, backups)).toBe("second\n");
  await app.quit();
});

test("a note left right after the last key keeps that key, and hands none on", async ({
  sample,
}) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.note().click();
  const heading = app.page.getByRole("heading", { level: 1 }).last();
  let here = "";
  let there = "";
  for (let turn = 0; turn < 10; turn += 1) {
    await keyboard.type(`a${turn}`);
    await keyboard.press("Alt+ArrowRight");
    await expect(heading).not.toHaveText(keynote);
    await expect(attendee.note()).toBeFocused();
    await keyboard.type(`b${turn}`);
    await keyboard.press("Alt+ArrowLeft");
    await expect(heading).toHaveText(keynote);
    await expect(attendee.note()).toBeFocused();
    here += `a${turn}`;
    there += `b${turn}`;
  }
  await expect(attendee.note()).toHaveText(here);
  await expect.poll(() => storedMarkdown(app.page, keynote)).toBe(`${here}\n`);
  await keyboard.press("Alt+ArrowRight");
  await expect(attendee.note()).toHaveText(there);
  await app.quit();
});

test("a window closed right after the last key keeps that key", async ({ sample }) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.note().click();
  await keyboard.type("the last words");
  await app.quit();

  await using again = await launchApp({ data: app.data });
  const later = createAttendee(again.electron, again.page);
  await later.openSession(keynote);
  await expect(later.note()).toHaveText("the last words");
});

test("a note that cannot be saved stays, says why, and is saved when the cause is gone", async ({
  sample,
}) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  await attendee.write("before");
  await expect(app.page.getByRole("status").filter({ hasText: /^Saved / })).toBeVisible();
  const other = new Database(join(app.data, "lanyard.db"));
  other.exec("BEGIN IMMEDIATE");
  await keyboard.type(" and after");
  await expect(light(app)).toContainText("Not saved yet · last saved ");
  await expect(light(app)).toHaveText(
    foot(
      "Not saved: another program is writing to the data folder. The text stays here; it is tried again every 5 seconds.",
    ),
  );
  await expect(app.page.getByRole("alert").filter({ hasText: /^Not saved: / })).toBeVisible();

  await attendee.openSession(backups);
  await expect(light(app)).toContainText("Another note is not saved.");
  await attendee.openSession(keynote);
  await expect(attendee.note()).toHaveText("before and after");

  other.exec("ROLLBACK");
  other.close();
  await attendee.saved();
  expect(await storedMarkdown(app.page, keynote)).toBe("before and after\n");
  await app.quit();
});

test("fifty notes opened and closed leave no memory behind", async ({ sample }) => {
  const { app, attendee, keyboard } = await atTheSample(folder.path, sample);
  await attendee.openSession(keynote);
  const devtools = await app.page.context().newCDPSession(app.page);
  const heap = async (): Promise<number> => {
    // What waits for an idle moment goes with the second.
    await devtools.send("HeapProfiler.collectGarbage");
    await app.page.waitForTimeout(300);
    await devtools.send("HeapProfiler.collectGarbage");
    return (await devtools.send("Runtime.getHeapUsage")).usedSize;
  };
  const title = app.page.getByRole("heading", { level: 1 }).last();
  /** To the next five sessions and back again. */
  const openTen = async (): Promise<void> => {
    for (const key of ["Alt+ArrowRight", "Alt+ArrowLeft"]) {
      for (let step = 0; step < 5; step += 1) {
        const before = await title.textContent();
        await keyboard.press(key);
        await expect(title).not.toHaveText(before ?? "");
        await expect(attendee.note()).toBeFocused();
      }
    }
  };
  await attendee.write("# Title\n- [ ] task\n- ==one== and `two`");
  // The first ones load what later ones have; the fifty that count come after.
  await openTen();
  const early = await heap();
  for (let tens = 0; tens < 5; tens += 1) await openTen();
  expect((await heap()) / early).toBeLessThan(1.05);
  await app.quit();
});
