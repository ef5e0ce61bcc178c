import { describe, expect, it } from "vitest";
import { aNote, anOpenNote, bodyOf, textOf } from "./an-open-note.ts";

/** The note after somebody typed on where its caret was. */
const typedOn = (markdown: string): string => {
  const { open } = anOpenNote(aNote({ body: bodyOf(markdown) }));
  for (const letter of "!!") open.state = open.state.apply(open.state.tr.insertText(letter));
  return textOf(open);
};

describe("the caret of a note that was not open before", () => {
  it("is at the end of its text", () => {
    expect(typedOn("Rope\n\n- one\n- two")).toBe("Rope\n\n- one\n- two!!");
    expect(typedOn("")).toBe("!!");
  });

  it.each(["***", `![A knot](attachment:${"a".repeat(64)} "Knot")`])(
    "is behind %j that ends it",
    (last) => {
      expect(typedOn(`Rope\n\n${last}`)).toBe(`Rope\n\n${last}\n\n!!`);
      expect(typedOn(last)).toBe(`${last}\n\n!!`);
    },
  );

  it("is before the footnotes that end it", () => {
    expect(typedOn("Rope[^1]\n\n[^1]: Hemp")).toBe("Rope[^1]!!\n\n[^1]: Hemp");
  });
});
