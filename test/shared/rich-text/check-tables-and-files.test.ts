import { describe, expect, test } from "vitest";
import { checkBody, parseBody } from "#shared/rich-text/check-body.ts";
import { codeOf, json } from "#test/support/document-text.ts";

const cell = (type: string, attrs?: unknown): unknown => ({ type, attrs });

const table = (...rows: unknown[][]): string =>
  json({ type: "table", content: rows.map((content) => ({ type: "tableRow", content })) });

describe("A table in a note's document", () => {
  test("gets rows of one length, headings in the first and nowhere else", () => {
    const { body, changed } = checkBody(
      table([cell("tableCell")], [cell("tableHeader"), cell("tableCell")]),
    );
    expect(changed).toBe(true);
    const types = body.content[0]?.type === "table" ? body.content[0].content : [];
    expect(
      types?.map((row) => (row.type === "text" ? [] : row.content?.map(({ type }) => type))),
    ).toEqual([
      ["tableHeader", "tableHeader"],
      ["tableCell", "tableCell"],
    ]);
    expect(checkBody(JSON.stringify(body)).changed).toBe(false);
  });

  test("without rows has one cell", () => {
    expect(JSON.stringify(parseBody(json({ type: "table" })))).toContain('"tableHeader"');
  });

  test.each([
    ["a cell over two columns", [cell("tableCell", { colspan: 2 })]],
    ["a cell set in a way that is none", [cell("tableCell", { align: "justify" })]],
    ["a block in a cell", [{ type: "tableCell", content: [{ type: "paragraph" }] }]],
    ["more columns than a note may have", Array.from({ length: 201 }, () => cell("tableCell"))],
  ])("with %s is refused", (_, row) => {
    expect(codeOf(() => checkBody(table(row)))).toBe("invalid-input");
  });

  test("that would be made huge by one long row is refused", () => {
    const long = Array.from({ length: 200 }, () => cell("tableHeader"));
    const short = Array.from({ length: 1_000 }, () => [cell("tableCell")]);
    expect(codeOf(() => checkBody(table(long, ...short)))).toBe("invalid-input");
  });
});

describe("A picture or an attached file", () => {
  const file = "ab12".repeat(16);

  test("passes as it is, and loses what no picture has", () => {
    const good = json(
      {
        type: "picture",
        attrs: { file, alt: "A diagram", caption: "The queue", turn: 90 },
      },
      { type: "attachment", attrs: { file, name: "slides.pdf" } },
    );
    expect(checkBody(good)).toMatchObject({ json: good, changed: false });
    const bad = { type: "picture", attrs: { file, src: "https://example.org/x.png" } };
    expect(parseBody(json(bad)).content).toEqual([{ type: "picture", attrs: { file } }]);
  });

  test.each([
    [{}],
    [{ file: "../../etc/passwd" }],
    [{ file: file.toUpperCase() }],
    [{ file, turn: 45 }],
    [{ file, alt: 7 }],
  ])("with the attributes %j is refused", (attrs) => {
    expect(codeOf(() => checkBody(json({ type: "picture", attrs })))).toBe("invalid-input");
  });
});
