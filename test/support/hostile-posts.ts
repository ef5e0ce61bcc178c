import type { Store } from "#electron/store/store.ts";
import { attend, type SeenSession } from "./attended-event.ts";

/** Titles as programmes have them, and worse: each breaks something somewhere. */
export const hostileTitles: readonly string[] = [
  "Quotes: \"double\", 'single' and `ticks`",
  "--- dashes --- and === more",
  "{{ site.title }} {% raw %} {{< figure >}} {{% x %}}",
  "{#id .class} {: .note} [^1] *[HTML]: x",
  "<script>alert(1)</script> & <b>bold</b> &amp; &copy;",
  "a | b | c",
  "*stars* _under_ ~~struck~~ ==marked== $$x^2$$ $y$",
  "# not a heading",
  "1. not a list",
  "[link](javascript:alert(1)) ![img](x)",
  "C:\\path\\ back\\",
  "עברית: שלום *? עולם",
  "会議 🎉 👩‍💻 naïve café",
  "https://example.org/a_b?c=1&d=2 and someone@example.org",
  "?: * | < > / \\ CON",
  "yes",
  "2026-03-24",
  "null: ~",
  "Equal title",
  "Equal title",
  "%}{% endraw %}{{",
  "+++ toml +++",
  ": definition",
  "trailing colon:",
  "\u202Eright to left",
];

/** What people put into notes, code that engines read as templates included. */
const notes: readonly string[] = [
  "## Inside\n\nText with {{ braces }} and {% tags %}, ==marked== and [a link](https://example.org/?a=1&b=2).",
  "```liquid\n{% for x in y %}{{ x }}{% endfor %}\n{% endraw %} {{{ z }}}\n```\n\nAnd `{{ inline }}`.",
  '```go-html-template\n{{< figure src="a" >}}\n{{% note %}}\n{{</* old */>}}\n{{< open\n```\n\nAlso `{{< x >}}`.',
  "| a | b |\n| - | - |\n| 1 \\| 2 | {{ x }} |\n\nThen a | b in text.",
  "- one\n  - two\n    1. three\n- [ ] open\n- [x] done",
  "> quoted <b>bold</b>\n>\n> | no table",
  "Line one\\\nline two\n\n: no definition\n\n*[HTML]: no abbreviation\n\n$$ no mathematics $$",
  "AT&T; at someone@example.org, C:\\temp\\, 100 % of it ~ or so ^ and \\.",
];

/** An event of `count` sessions with hostile titles and notes, all attended; its number keeps names apart. */
export function attendHostileEvent(store: Store, number: number, count: number): string {
  const start = Date.UTC(2026, 2, 2, 8);
  const sessions = Array.from({ length: count }, (_, index): SeenSession => {
    const title = hostileTitles[(index + number) % hostileTitles.length] ?? "";
    const round = Math.floor(index / hostileTitles.length);
    return {
      title: round === 0 ? title : `${title} (${round})`,
      startsAt: start + index * 2_700_000,
      speakers: [{ name: title.slice(0, 40), affiliation: index % 2 === 0 ? title : null }],
      url: "https://example.org/s?a=1&b={x}",
      videoUrl: index % 3 === 0 ? "https://example.org/v_(1)" : null,
      note: notes[(index + number) % notes.length] ?? "",
      rating: (index % 5) + 1,
      plan: "must",
      tags: [title.slice(0, 30).trim() || "x"],
      abstract: { format: "html", source: `<p>${title} <b>and</b> {{ x }}</p>` },
    };
  });
  const name = `${hostileTitles[number % hostileTitles.length] ?? ""} ${number}`;
  return attend(store, {
    event: { name, zone: "Europe/Amsterdam" },
    sessions,
    days: { "2026-03-02": notes[0] ?? "" },
    parts: { introduction: notes[6] ?? "", before: notes[1] ?? "", conclusion: notes[5] ?? "" },
  });
}
