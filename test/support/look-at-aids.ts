import type { Locator } from "@playwright/test";
import type { LaunchedApp } from "./launch-app.ts";
import type { ViewWalk } from "./view-walk.ts";

const PAGE = "[data-pane=page]";

/**
 * Looks at what comes while a note is written: lists, and the bars to find, to link, for tables and for code. The note is on
 * screen, with the rich text of accessible.spec.ts, and is as it was afterwards.
 */
export async function lookAtAids(app: LaunchedApp, walk: ViewWalk, note: Locator): Promise<void> {
  const { keyboard } = app.page;
  await note.getByText("Words with").click({ position: { x: 5, y: 5 } });
  await keyboard.press("Home");
  await keyboard.press("Enter");
  await keyboard.press("ArrowUp");
  for (const typed of ["/", "@k", ":ta"]) {
    await keyboard.type(typed);
    await note.page().locator("#note-suggestions [aria-selected=true]").waitFor();
    await walk.look(`List behind ${typed}`, PAGE);
    walk.found.push(...(await listFaults(app)).map((fault) => `List behind ${typed}: ${fault}`));
    await keyboard.press("Escape");
    await app.page.locator("#note-suggestions").waitFor({ state: "detached" });
    for (const _ of typed) await keyboard.press("Backspace");
  }
  await keyboard.press("Delete");
  await keyboard.press("Control+h");
  await app.page.getByPlaceholder("Replace with").waitFor();
  await walk.look("Finding", PAGE);
  await keyboard.press("Escape");
  await keyboard.press("Control+k");
  await app.page.getByRole("textbox", { name: "Link address" }).waitFor();
  await walk.look("Linking", PAGE);
  await keyboard.press("Escape");
  await note.getByText("Knots").click();
  await app.page.getByRole("toolbar", { name: "Table" }).waitFor();
  await walk.look("In a table", PAGE);
  await note.getByText("const knot").click();
  await app.page.getByRole("combobox", { name: "Language" }).waitFor();
  await walk.look("In code", PAGE);
}

/** What of the list that is open cannot be seen, or lies over what is around the text. */
export const listFaults = ({ page }: Pick<LaunchedApp, "page">): Promise<string[]> =>
  page.evaluate(async () => {
    // What watches sizes puts it in its place.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const list = document.querySelector("#note-suggestions");
    const chosen = list?.querySelector("[aria-selected=true]");
    const scroller = list?.closest("[data-scrolls]");
    const bar = scroller?.querySelector("[data-above-text]");
    if (!list || !chosen || !scroller || !bar) return ["is not there"];
    const [box, entry, pane] = [list, chosen, scroller].map((one) => one.getBoundingClientRect());
    if (!box || !entry || !pane) return [];
    const messages = document.querySelector("[data-messages]")?.getBoundingClientRect();
    // Places are whole hundredths of a pixel, edges are not.
    const over = bar.getBoundingClientRect().bottom - box.top;
    const isOver = messages && messages.height > 0 && messages.left < box.right;
    return [
      ...(over > 0.5 ? ["lies over the toolbar"] : []),
      ...(box.bottom > pane.top + scroller.clientHeight + 0.5 ? ["reaches out of its pane"] : []),
      ...(box.left < pane.left || box.right > pane.right ? ["is beside its pane"] : []),
      ...(entry.top < box.top || entry.bottom > box.bottom ? ["hides what is chosen"] : []),
      ...(isOver && messages.top < box.bottom ? ["lies under a message"] : []),
      ...(scroller.scrollLeft > 0 ? ["scrolls the note sideways"] : []),
    ];
  });
