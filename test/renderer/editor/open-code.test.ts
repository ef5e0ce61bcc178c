import { expect, test } from "vitest";
import { isInOpenCode } from "#renderer/editor/open-code.ts";

test.each(["`", "`a ", "say `**kwargs*", "(`x^2", "a ` b"])("%j is in code about to be", (line) =>
  expect(isInOpenCode(line)).toBe(true),
);

test.each(["", "a", "`a` b", "don`t *b", "```", "`a` b` c"])("%j is not", (line) =>
  expect(isInOpenCode(line)).toBe(false),
);
