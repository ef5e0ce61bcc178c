import { assert, integer, property } from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { linkStamps } from "#shared/rich-text/link-stamps.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { stampOf, stampText } from "#shared/rich-text/time-stamp.ts";
import { videoAt } from "#shared/rich-text/video-at.ts";

test("every stamp that is written is read again", () => {
  assert(
    property(integer({ min: 0, max: 99 * 3600 }), (seconds) => {
      expect(stampOf(stampText(seconds))?.seconds).toBe(seconds);
    }),
  );
});

test.each(["+12", "12:34", "+12:345", "+1:2:03", "+12:61", " +12:34", "+12:34pm", "+1:60:00", "+"])(
  "%o is no stamp",
  (line) => expect(stampOf(line)).toBeNull(),
);

test("minutes are counted on where no hour is written", () => {
  expect(stampOf("+75:00 end")).toEqual({ text: "+75:00", seconds: 4500 });
});

test("Markdown has a stamp as it is written, and reads it again", () => {
  const written = "+4:05 why two clocks\n\n- +1:02:03 in a list\n";
  expect(bodyToMarkdown(markdownToBody(written))).toBe(written);
});

test.each([
  ["https://www.youtube.com/watch?v=abc", "https://www.youtube.com/watch?v=abc&t=754s"],
  ["https://youtu.be/abc?t=3", "https://youtu.be/abc?t=754s"],
  ["https://www.youtube.com/embed/abc", "https://www.youtube.com/embed/abc?start=754"],
  ["https://vimeo.com/123", "https://vimeo.com/123#t=754s"],
  ["https://media.ccc.de/v/38c3-a-talk", "https://media.ccc.de/v/38c3-a-talk#t=754"],
  ["https://video.example.org/a.webm", "https://video.example.org/a.webm#t=754"],
  ["https://tube.example.org/w/k4Vx", "https://tube.example.org/w/k4Vx?start=754s"],
  ["https://example.org/talks/7", "https://example.org/talks/7?t=754"],
])("the video %s begins at an offset", (address, expected) => {
  expect(videoAt(address, 754)).toBe(expected);
});

test.each(["javascript:alert(1)", "mailto:a@example.org", "video.mp4", ""])(
  "%o is no video that could be opened",
  (address) => expect(videoAt(address, 1)).toBeNull(),
);

const linked = (markdown: string) =>
  bodyToMarkdown(linkStamps(markdownToBody(markdown), "https://youtu.be/abc"));

describe("stamps as links", () => {
  it("leads into the video from the start of lines, whatever block they stand in", () => {
    expect(linked("+1:00 one\\\n+2:00 two\n\n> +3:00 three\n\n1. +4:00\n")).toBe(
      "[+1:00](https://youtu.be/abc?t=60s) one\\\n[+2:00](https://youtu.be/abc?t=120s) two\n\n> [+3:00](https://youtu.be/abc?t=180s) three\n\n1. [+4:00](https://youtu.be/abc?t=240s)\n",
    );
  });

  it("keeps the marks of a stamp", () => {
    expect(linked("==+1:00 said==")).toBe("==[+1:00](https://youtu.be/abc?t=60s) said==\n");
  });

  it("leaves all else as it is", () => {
    const other = "at +1:00 sharp\n\n`+1:00` code\n\n```\n+1:00\n```\n";
    const body: NoteBody = markdownToBody(other);
    expect(linkStamps(body, "javascript:alert(1)")).toEqual(body);
    expect(linked("at +1:00 sharp\n\n```\n+1:00\n```\n")).toBe(
      "at +1:00 sharp\n\n```\n+1:00\n```\n",
    );
  });
});
