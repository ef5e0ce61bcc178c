import { expect, it } from "vitest";
import { letters, lineWidth, textSize } from "#renderer/settings/reading.ts";
import { readChoice, valueBeside } from "#renderer/ui/kept-choice.ts";

const shelfWith = (stored: string | null) => ({ getItem: () => stored });

it("reads what was chosen, and takes anything else for what is usual", () => {
  expect(readChoice(letters, shelfWith("serif"))).toBe("serif");
  expect(readChoice(letters, shelfWith(null))).toBe("sans");
  expect(readChoice(letters, shelfWith("<script>"))).toBe("sans");
  expect(readChoice(lineWidth, shelfWith("wide"))).toBe("wide");
});

it("makes the text larger and smaller by steps, and stops at the ends", () => {
  expect(valueBeside(textSize, "15", 1)).toBe("17");
  expect(valueBeside(textSize, "15", -1)).toBe("13");
  expect(valueBeside(textSize, "13", -1)).toBe("13");
  expect(valueBeside(textSize, "26", 1)).toBe("26");
});
