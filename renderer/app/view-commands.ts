import { lineWidth, splitView, textSize } from "#renderer/settings/reading.ts";
import { keepChoice, readChoice, valueBeside } from "#renderer/ui/kept-choice.ts";

const resize = (by: 1 | -1) => () =>
  keepChoice(textSize, valueBeside(textSize, readChoice(textSize, localStorage), by));

/** Commands that change how notes and abstracts are shown, in all windows. */
export const viewCommands = {
  "text-larger": resize(1),
  "text-smaller": resize(-1),
  "line-width": () => {
    const now = readChoice(lineWidth, localStorage);
    const isLast = now === lineWidth.values.at(-1);
    keepChoice(lineWidth, (isLast ? lineWidth.values[0] : null) ?? valueBeside(lineWidth, now, 1));
  },
  "split-view": () =>
    keepChoice(splitView, readChoice(splitView, localStorage) === "on" ? "off" : "on"),
};
