import { readChoice, type KeptChoice } from "#renderer/ui/kept-choice.ts";

/** The letters of notes and abstracts. */
export const letters: KeptChoice<"sans" | "serif"> = {
  name: "reading",
  values: ["sans", "serif"],
  usual: "sans",
};

/** Their size, in pixels as long as the window is not zoomed. */
export const textSize: KeptChoice<"13" | "15" | "17" | "19" | "22" | "26"> = {
  name: "text size",
  values: ["13", "15", "17", "19", "22", "26"],
  usual: "15",
};

/** How long their lines are: about 54, 68 or 88 characters, or as wide as there is room. */
export const lineWidth: KeptChoice<"narrow" | "usual" | "wide" | "full"> = {
  name: "line width",
  values: ["narrow", "usual", "wide", "full"],
  usual: "usual",
};

/** Whether the abstract stands beside the note. */
export const splitView: KeptChoice<"on" | "off"> = {
  name: "split view",
  values: ["off", "on"],
  usual: "off",
};

/** Shows what is chosen on the page: tokens.css goes by the root's attributes. */
export function showReading(root: HTMLElement, shelf: Pick<Storage, "getItem">): void {
  root.dataset["reading"] = readChoice(letters, shelf);
  root.dataset["textSize"] = readChoice(textSize, shelf);
  root.dataset["lineWidth"] = readChoice(lineWidth, shelf);
}
