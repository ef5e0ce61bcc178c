import type { KeptChoice } from "#renderer/ui/kept-choice.ts";

/** Whether a bar stands over selected text. */
export const selectionBar: KeptChoice<"on" | "off"> = {
  name: "selection bar",
  values: ["on", "off"],
  usual: "on",
};
