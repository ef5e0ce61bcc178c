import * as fc from "fast-check";
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { limits } from "#shared/limits.ts";
import { safeTree } from "#shared/rich-text/safe-html.ts";

const ALLOWED = new Set(
  "p div br hr strong em del mark code sub sup a pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td input".split(
    " ",
  ),
);

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, "element", (element) => void elements.push(element));
  return elements;
}

const isAllowed = (name: string, value: unknown): boolean =>
  name === "href"
    ? /^(https?|mailto):/i.test(String(value))
    : ["start", "type", "disabled", "checked"].includes(name);

/** What runs, loads or looks otherwise, also after a browser has read it again: nothing, if all is well. */
function dangersIn(tree: Root): string[] {
  const again = safeTree(toHtml(tree));
  const elements = [...elementsOf(tree), ...elementsOf(again)].flatMap(
    ({ tagName, properties }) => [
      ...(ALLOWED.has(tagName) ? [] : [tagName]),
      ...Object.entries(properties).flatMap(([name, value]) =>
        isAllowed(name, value) ? [] : [`${tagName} ${name}=${String(value)}`],
      ),
    ],
  );
  const written = /<(script|style|svg|math|img|iframe|object|embed|base|meta|link|form)\b/i;
  return [...elements, ...(written.exec(toHtml(tree)) ?? [])];
}

const html = (source: string): string => toHtml(safeTree(source));

describe("HTML from outside", () => {
  test("keeps its text, lists, links, code and tables", () => {
    expect(
      html(
        '<h2>T</h2><p>a <b>b</b> <i>c</i> <s>d</s> <code>e</code><br>f</p><ol start="3"><li>g</li></ol><a href="https://example.org/">h</a><table><tr><td>i</td></tr></table><section>j</section>',
      ),
    ).toBe(
      '<h2>T</h2><p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e</code><br>f</p><ol start="3"><li>g</li></ol><a href="https://example.org/">h</a><table><tbody><tr><td>i</td></tr></tbody></table><div>j</div>',
    );
  });

  test.each([
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<details ontoggle=alert(1) open>x</details>",
    "<style/onload=alert(1)>@import 'https://evil.example'</style>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<embed src=x><object data=x></object><base href=//evil.example>",
    '<meta http-equiv=refresh content="0;url=//evil.example"><link rel=stylesheet href=//evil.example>',
    "<form action=//evil.example><input name=a type=password autofocus onfocus=alert(1)><button>go</button></form>",
    '<p style="background:url(//evil.example)" class=a id=b data-background-iframe="javascript:x">x</p>',
    '<img srcset="//evil.example 1x"><picture><source srcset=//evil.example></picture>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    "<template><script>alert(1)</script></template><xmp><img src=x onerror=alert(1)></xmp>",
    "<select><style></select><img src=x onerror=alert(1)></style>",
    '<a href="java\tscript:alert(1)">a</a><a href="&#106;avascript:x">b</a><a href=" javascript:x">c</a><a href="data:text/html,x">d</a>',
    "<table background=//evil.example><td><a href=//evil.example>x</a>",
    "<!--><img src=x onerror=alert(1)>--><![CDATA[<img src=x onerror=alert(1)>]]><?xml x?>",
  ])("is inert: %s", (source) => {
    expect(dangersIn(safeTree(source))).toEqual([]);
  });

  test("loses a link that is refused and keeps its text", () => {
    expect(html('<a href="file:///etc/passwd">a <b>b</b></a><a name=x>c</a>')).toBe(
      "a <strong>b</strong>c",
    );
  });

  test("is inert whatever tags it is put together from, also when it is read again", () => {
    const piece = fc.constantFrom(
      ..."a b p div li ul table tr td form svg math mtext mglyph style title noscript template select option xmp iframe textarea script annotation-xml foreignObject desc"
        .split(" ")
        .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} x="`]),
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      '">',
      "'",
      "&lt;",
      "&gt;",
      "&quot;",
      "x",
      " ",
      "\0",
      "<img src=x onerror=alert(1)>",
      "&lt;img src=x onerror=alert(1)&gt;",
      '<a href="javascript:x">',
      "<a href=https://example.org>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(dangersIn(safeTree(pieces.join("")))).toEqual([]);
      }),
      { numRuns: 2_000, seed: 20231111 },
    );
  });

  test.each([
    ["20,000 nested blocks", "<div>x".repeat(20_000)],
    ["20,000 nested marks", "<b>x".repeat(20_000)],
    ["11,000 nested blocks behind comments", "<div>x<!--</div>-->".repeat(10_000)],
    ["an attribute of 5 MB", `x<p title="${"y".repeat(5_000_000)}">z`],
    ["a million entities", "&#120;".repeat(1_000_000)],
    [
      "marks opened again in each paragraph",
      `${Array.from({ length: 20 }, (_, at) => `<b a=${at}>`).join("")}${"<p>x".repeat(40_000)}`,
    ],
    ["200,000 opening signs", `x${"<".repeat(200_000)}`],
  ])("of %s keeps words and stays flat", (_, source) => {
    const tree = safeTree(source);
    expect(JSON.stringify(tree).length).toBeLessThan(20 * limits.abstractCharacters);
    expect(toHtml(tree)).toMatch(/x/);
  });
});
