import { expect, it, test } from "vitest";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { checkBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { mentionOf } from "#shared/rich-text/mention-address.ts";

const id = "0198f1b2-0000-7000-8000-00000000000a";
const written = `ask **[Ada \\*Lind](lanyard:speaker/${id})** again\n`;

it("is a link of Lanyard's own in Markdown, with its marks", () => {
  const body = markdownToBody(written);
  expect(body.content[0]).toMatchObject({
    content: [
      { type: "text", text: "ask " },
      {
        type: "mention",
        attrs: { of: "speaker", id, label: "Ada *Lind" },
        marks: [{ type: "bold" }],
      },
      { type: "text", text: " again" },
    ],
  });
  expect(bodyToMarkdown(body)).toBe(written);
  expect(bodyToText(body)).toBe("ask Ada *Lind again");
});

test.each([
  `lanyard:speaker/${id}/x`,
  "lanyard:event/1",
  "lanyard:speaker/../../etc",
  `https://lanyard/speaker/${id}`,
])("%s is no mention", (address) => expect(mentionOf(address)).toBeNull());

const body = (attrs: unknown, more: object = {}) =>
  JSON.stringify({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "mention", attrs, ...more }] }],
  });

it("keeps only what a mention holds, and none that names nothing", () => {
  const attrs = { of: "session", id, label: " two\nlines " };
  const marks = [{ type: "link", attrs: { href: "https://example.org" } }, { type: "italic" }];
  const checked = checkBody(body({ ...attrs, onclick: "x" }, { marks, content: [] }));
  expect(checked.body.content[0]).toEqual({
    type: "paragraph",
    content: [
      {
        type: "mention",
        attrs: { of: "session", id, label: "two lines" },
        marks: [{ type: "italic" }],
      },
    ],
  });
  for (const wrong of [
    { ...attrs, of: "room" },
    { ...attrs, id: "1" },
    { of: "session", id },
    undefined,
  ]) {
    expect(() => checkBody(body(wrong))).toThrow("not a note");
  }
});
