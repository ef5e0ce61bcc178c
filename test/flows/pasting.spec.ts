import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { copyInNote, pasteInEmptied } from "#test/support/pasting.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const copy = (clipboard: Record<string, string>) => copyInNote(app.page, attendee, clipboard);
const paste = (clipboard: { text: string; html?: string }, keys?: string) =>
  pasteInEmptied(app.page, attendee, clipboard, keys);

const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));

test("Markdown becomes what it stands for", async () => {
  const markdown = "## Title\n\n- [x] done\n- [ ] **open**\n\n> quoted\n\nLast ==words==\n";
  await paste({ text: markdown });
  await stored().toBe(markdown);
  await paste({ text: "**Ship** it :rocket:, not `:tada:` at 10:30:00" });
  await stored().toBe("**Ship** it 🚀, not `:tada:` at 10:30:00\n");
});

test("lines that all begin with a box are tasks", async () => {
  await paste({ text: "[ ] one\n[x] two\n" });
  await stored().toBe("- [ ] one\n- [x] two\n");
});

test("Markdown pasted as plain text stays as it is written", async () => {
  await paste({ text: "## Title\n1. one\n2. two" }, "Control+Shift+v");
  await expect(attendee.note().locator("p")).toHaveText(["## Title", "1. one", "2. two"]);
});

test("one word of Markdown runs into the line that it is pasted into", async () => {
  await paste({ text: "is **bold** here" });
  await app.page.keyboard.press("Home");
  await app.page.keyboard.type("This ");
  await stored().toBe("This is **bold** here\n");
});

test("an address pasted over a word becomes its link", async () => {
  await paste({ text: "slides" });
  await copy({ "text/plain": "https://example.org/deck" });
  await app.page.keyboard.press("Control+a");
  await app.page.keyboard.press("Control+v");
  await stored().toBe("[slides](https://example.org/deck)\n");
  // It stands selected no longer: typing on takes no word away.
  await app.page.keyboard.type(", page 4");
  await stored().toBe("[slides](https://example.org/deck), page 4\n");
});

test("what a terminal shows is code, without its colours", async () => {
  await paste({
    text: "$ kubectl get pods\nNAME   STATUS\n\u001b[31mpod-1\u001b[0m  *Error*\n# done\n",
  });
  await stored().toBe("```\n$ kubectl get pods\nNAME   STATUS\npod-1  *Error*\n# done\n```\n");
});

test("a page's rich text keeps what a note knows and loses the rest", async () => {
  await paste({
    text: "x",
    html: `<meta charset="utf-8"><style>p { color: red }</style><!--StartFragment-->
      <h2 style="font-size: 40px" class="big">Title</h2>
      <p>Some <b>bold</b>, <u>plain</u>, <span style="font-weight:700">heavy</span> and
      <a href=" https://example.org/a " onclick="alert(1)" target="_blank">linked</a> text
      <img src="https://example.org/x.png" alt="a harbour at dawn" onerror="window.hurt = 1"></p>
      <table><tr><th>Room</th><th>Day</th></tr><tr><td>W181</td><td>Tue</td></tr></table>
      <ul class="contains-task-list"><li><input type="checkbox" checked> done</li></ul>`,
  });
  await stored().toBe(`## Title

Some **bold**, plain, **heavy** and [linked](https://example.org/a) text a harbour at dawn

| Room | Day |
| ---- | --- |
| W181 | Tue |

- [x] done
`);
});

/** A list paragraph as Word writes it. */
const wordItem = (level: number, marker: string, words: string) =>
  `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp;</span></span><!--[endif]-->${words}</p>`;

test("lists from Word are lists, and text from Google Docs is not all bold", async () => {
  await paste({
    text: "x",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class="MsoNormal">Before<o:p></o:p></p>${wordItem(1, "·", "one")}${wordItem(2, "o", "deeper")}${wordItem(1, "·", "two")}</body></html>`,
  });
  await stored().toBe("Before\n\n- one\n  - deeper\n- two\n");
  await paste({
    text: "x",
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">light </span><span style="font-weight:700;text-decoration:none">heavy</span></p><br><p dir="ltr"><span style="font-style:italic">slanted</span></p></b>`,
  });
  await stored().toBe("light **heavy**\n\n*slanted*\n");
});

test("tables from Word and spreadsheets are tables, wherever their cells reach", async () => {
  await paste({
    text: "x",
    html: `<google-sheets-html-origin><table><colgroup><col width="100"></colgroup><tbody>
      <tr><td colspan="2" style="text-align:center">Talks</td><td>n</td></tr>
      <tr><td rowspan="2">eBPF</td><td><p>W181</p><p>or <b>W375</b></p></td><td style="text-align:right">1</td></tr>
      <tr><td>W183</td><td style="text-align:right">=1+1</td></tr></tbody></table></google-sheets-html-origin>`,
  });
  await stored().toBe(`| Talks |                     |    n |
| ----- | ------------------- | ---: |
| eBPF  | W181<br>or **W375** |    1 |
|       | W183                | =1+1 |
`);
  await paste({ text: "Talk\tRoom\neBPF\tW181\n" });
  await stored().toBe("| Talk | Room |\n| ---- | ---- |\n| eBPF | W181 |\n");
});

test("a table is typed, walked through with Tab and Enter, and left", async () => {
  const { keyboard } = app.page;
  await paste({ text: "x" });
  await keyboard.press("Backspace");
  await keyboard.type("| Talk | Room |");
  await keyboard.press("Enter");
  // The editor makes dashes of print of these.
  await keyboard.type("| --- | :---: |");
  await keyboard.press("Enter");
  await keyboard.type("eBPF");
  await keyboard.press("Tab");
  await keyboard.type("W181");
  await keyboard.press("Tab");
  await keyboard.type("Mesh");
  await keyboard.press("Shift+Enter");
  await keyboard.type("again");
  await keyboard.press("Tab");
  await keyboard.press("Backspace");
  await keyboard.type("W183");
  await app.page
    .getByRole("toolbar", { name: "Table" })
    .getByRole("button", { name: "More" })
    .click();
  await app.page.getByRole("menuitem", { name: "Right" }).click();
  await keyboard.press("Enter");
  await keyboard.type("after");
  await stored().toBe(
    "| Talk          | Room |\n| ------------- | ---: |\n| eBPF          | W181 |\n| Mesh<br>again | W183 |\n\nafter\n",
  );
  await expect(app.page.getByRole("toolbar", { name: "Table" })).toHaveCount(0);
});

for (const { what, html, text } of [
  {
    what: "scripts, handlers and frames",
    html: `<script>window.hurt = 1</script><svg onload="window.hurt = 1"><text>drawn</text></svg>
      <details ontoggle="window.hurt = 1" open>told</details><style onload="window.hurt = 1"></style>
      <iframe srcdoc="<script>parent.hurt = 1</script>"></iframe><embed src="x"><object data="x"></object>
      <img src="x" onerror="window.hurt = 1"><p onmouseover="window.hurt = 1">kept</p>`,
    text: "told\n\nkept\n",
  },
  {
    what: "markup that turns against a sanitiser",
    html: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.hurt=1&gt;"></table></mtext></math>
      <noscript><p title="</noscript><img src=x onerror=window.hurt=1>"></p></noscript><p>stays</p>`,
    text: "stays\n",
  },
  {
    what: "an element that hides all of it, beside which there is its plain text",
    html: `<noscript><p title="</noscript>"></noscript><p>swallowed</p>`,
    text: "x\n",
  },
  {
    what: "links that run or read something",
    html: [
      "javascript:window.hurt=1",
      "JaVaScRiPt:window.hurt=1",
      "java\tscript:window.hurt=1",
      "&#106;avascript:window.hurt=1",
      "data:text/html,<script>window.hurt=1</script>",
      "vbscript:x",
      "file:///etc/passwd",
      "\\\\host\\share",
      "ms-msdt:x",
    ]
      .map(
        (address, index) => `<p><a href="${address.replaceAll("<", "&lt;")}">word${index}</a></p>`,
      )
      .join(""),
    text: Array.from({ length: 9 }, (_, index) => `word${index}`).join("\n\n") + "\n",
  },
  {
    what: "attributes smuggled in through the editor's own clipboard format",
    html: `<p data-pm-slice='1 1 ["heading",{"level":["script",{"src":"x"}]}]'>kept</p>`,
    text: "kept\n",
  },
]) {
  test(`of hostile HTML the text is kept and the rest is inert: ${what}`, async () => {
    const asked: string[] = [];
    const listen = (request: { url: () => string }) => asked.push(request.url());
    app.page.on("request", listen);
    await paste({ html, text: "x" });
    await stored().toBe(text);
    await expect(attendee.note().locator("a")).toHaveCount(0);
    const hurtful = attendee.note().locator("script, img, iframe, svg, [onerror], [style]");
    await expect(hurtful).toHaveCount(0);
    expect(await app.page.evaluate(() => "hurt" in window)).toBe(false);
    app.page.off("request", listen);
    expect(asked).toEqual([]);
  });
}

const part = (index: number) =>
  `## Part ${index}\n\nSome **bold** words and a [link](https://example.org/${index}).\n\n- one\n- two\n`;

test("a long text in Markdown is pasted whole, and one Undo takes it back", async () => {
  const markdown = Array.from({ length: 1_000 }, (_, index) => part(index)).join("\n");
  await paste({ text: markdown });
  await expect(attendee.note().locator("h2")).toHaveCount(1_000);
  await stored().toBe(markdown);
  await expect(attendee.note().locator("li").last()).toBeInViewport();
  await app.page.keyboard.press("Control+z");
  await expect(attendee.note()).toHaveText("");
});

test("words of the note are found, walked through and replaced, and one Undo takes it back", async () => {
  const { keyboard } = app.page;
  await paste({ text: "## Mesh\n\nA mesh is a mesh.\n\n- mesh\n" });
  await keyboard.press("Control+h");
  await keyboard.type("mesh");
  const bar = app.page.getByRole("search", { name: "Find in this note" });
  await expect(bar.locator("output")).toHaveText("1 of 4");
  await keyboard.press("Enter");
  await keyboard.press("Shift+Enter");
  await expect(bar.locator("output")).toHaveText("4 of 4");
  await expect(attendee.note().locator(".found.current")).toHaveText("mesh");
  await bar.getByLabel("Replace with").fill("proxy");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect(bar.locator("output")).toHaveText("0 of 0");
  await keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(attendee.note()).toBeFocused();
  await stored().toBe("## proxy\n\nA proxy is a proxy.\n\n- proxy\n");
  await keyboard.press("Control+z");
  await stored().toBe("## Mesh\n\nA mesh is a mesh.\n\n- mesh\n");
  await expect(attendee.note().locator(".found")).toHaveCount(0);
});
