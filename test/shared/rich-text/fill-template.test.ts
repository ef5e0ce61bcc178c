import { expect, it } from "vitest";
import { builtInTemplates } from "#shared/built-in-templates.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { fillTemplate } from "#shared/rich-text/fill-template.ts";
import { aSession } from "#test/support/session-row.ts";

const page = {
  ...aSession({
    title: "Meshes *and* {{room}}",
    room: "Hall 1",
    speakers: [
      { name: "Maren", affiliation: "Loop" },
      { name: "Jef", affiliation: null },
    ],
    url: "https://example.org/page",
    slidesUrl: "javascript:alert(1)",
  }),
  abstract: { format: "html", source: "<p>Of <b>nets</b>.</p><script>x</script>" } as const,
  links: [{ title: "Code", url: "https://example.org/code" }],
};
const written = (markdown: string, session: typeof page | null = page) =>
  bodyToMarkdown({ type: "doc", content: fillTemplate(markdown, session) }).trim();

it("puts the session's data in the place of placeholders, and never reads it as anything else", () => {
  expect(written("## {{title}}\n\n**{{speakers}}**, {{ start }}, {{room}}{{track}}")).toBe(
    "## Meshes \\*and\\* {{room}}\n\n**Maren, Loop; Jef**, 2026-03-24 09:00, Hall 1",
  );
});

it("puts links and the abstract, made safe, where they stand alone", () => {
  expect(written("{{links}}\n\n{{abstract}}\n\nMy {{abstract}}")).toBe(
    "- [Session page](https://example.org/page)\n- [Code](https://example.org/code)\n\nOf **nets**.\n\nMy {{abstract}}",
  );
});

it("leaves placeholders empty where there is no session", () => {
  expect(written("{{title}}\n\n{{links}}\n\nThoughts", null)).toBe("Thoughts");
});

it("leaves room below headings", () => {
  const claim = builtInTemplates.find(({ id }) => id === "claim")?.markdown ?? "";
  expect(fillTemplate(claim, page).map(({ type }) => type)).toEqual([
    "heading",
    "paragraph",
    "heading",
    "paragraph",
    "heading",
    "paragraph",
  ]);
});
