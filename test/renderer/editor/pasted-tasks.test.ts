import { expect, it } from "vitest";
import { tasksOfLines } from "#renderer/editor/pasted-tasks.ts";

it.each([
  ["[ ] one", "- [ ] one"],
  ["[ ] one\r\n[x] two\r\n\r\n[X] [a]\r\n", "- [ ] one\n- [x] two\n\n- [X] [a]\n"],
  ["[ ] one\n  [ ] below it", "- [ ] one\n  - [ ] below it"],
])("makes a list of lines that all begin with a box: %j", (text, list) => {
  expect(tasksOfLines(text)).toBe(list);
});

it.each([
  "",
  "\n",
  "one\n[ ] two",
  "[ ] one\nand more",
  "[] one",
  "[ ]",
  "[ ]one",
  "[a] one",
  "    [ ] one",
  "- [ ] one",
])("leaves any other text as it is: %j", (text) => expect(tasksOfLines(text)).toBe(text));
