import type { KeptChoice } from "#renderer/ui/kept-choice.ts";

/** Where the main window opens: where it was left, at the schedule alone, or in the note of the talk that runs. */
export const openAt: KeptChoice<"last" | "schedule" | "running"> = {
  name: "open at",
  values: ["last", "schedule", "running"],
  usual: "last",
};
