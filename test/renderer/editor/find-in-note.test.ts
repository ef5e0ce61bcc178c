import { history, undo } from "@tiptap/pm/history";
import { EditorState, type Command, type Plugin } from "@tiptap/pm/state";
import { describe, expect, test } from "vitest";
import { getExtensionField } from "@tiptap/core";
import { findInDocument, MOST_HITS } from "#renderer/editor/find-in-document.ts";
import {
  FindInNote,
  foundIn,
  goToHit,
  lookFor,
  replaceHit,
  replaceHits,
} from "#renderer/editor/find-in-note.ts";
import { limits } from "#shared/limits.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { aDocument } from "./note-schema.ts";

const plugins = getExtensionField<() => Plugin[]>(FindInNote, "addProseMirrorPlugins", {
  name: FindInNote.name,
  options: FindInNote.options,
  storage: FindInNote.storage,
})();

/** A note in which commands are run one after the other. */
function aNote(markdown: string) {
  let state = EditorState.create({ doc: aDocument(markdown), plugins: [...plugins, history()] });
  return {
    run(...commands: Command[]) {
      for (const command of commands) {
        command(state, (tr) => {
          state = state.apply(tr);
        });
      }
      return this;
    },
    text: () => state.doc.textBetween(0, state.doc.content.size, "\n", "\n"),
    pictures: () => {
      const words: string[] = [];
      state.doc.descendants(({ type, attrs }) => {
        if (type.name === "picture") words.push(String(attrs["caption"]), String(attrs["alt"]));
      });
      return words;
    },
    found: () => foundIn(state),
    selected: () => [state.selection.from, state.selection.to],
  };
}

const found = (markdown: string, text: string): string[] => {
  const doc = aDocument(markdown);
  return findInDocument(doc, text).map(({ from, to }) => doc.textBetween(from, to));
};

test("A text is found whatever its marks and its block, and only with its capitals if it has some", () => {
  expect(found("# eBPF\n\n- e**BP**f\n\n| ebpf | b |\n|-|-|\n", "ebpf")).toEqual([
    "eBPF",
    "eBPf",
    "ebpf",
  ]);
  expect(found("eBPF ebpf", "eBPF")).toEqual(["eBPF"]);
  expect(found("a+b (c) a.b", "a.b")).toEqual(["a.b"]);
  expect(found("one\\\ntwo", "onetwo")).toEqual([]);
  expect(found("İstanbul 漢字 👩‍💻", "漢字")).toEqual(["漢字"]);
});

test("No more hits are marked than a person walks through", () => {
  expect(found("a".repeat(20_000), "a")).toHaveLength(MOST_HITS);
});

test("Steps go through the hits and round the end of the note", () => {
  const note = aNote("a b a b a").run(lookFor("a"));
  expect(note.run(goToHit(1)).selected()).toEqual([1, 2]);
  expect(note.run(goToHit(1), goToHit(1)).selected()).toEqual([9, 10]);
  expect(note.run(goToHit(1)).selected()).toEqual([1, 2]);
  expect(note.run(goToHit(-1)).selected()).toEqual([9, 10]);
});

test("Replacing goes from hit to hit, also where the new text holds the old one", () => {
  const note = aNote("a a").run(lookFor("a"), replaceHit("aa"));
  expect(note.text()).toBe("aa a");
  expect(note.found()).toMatchObject({ current: 2 });
  expect(note.run(replaceHit("c")).text()).toBe("aa c");
});

test("Replacing all is one step for Undo, and nothing may take a word's place", () => {
  const note = aNote("one two one\n\n- one").run(lookFor("one"), replaceHits(""));
  expect(note.text()).toBe(" two \n");
  expect(note.found().hits).toEqual([]);
  expect(note.run(undo).text()).toBe("one two one\none");
});

test("An empty text ends the search", () => {
  expect(aNote("a").run(lookFor("a"), lookFor("")).found().hits).toEqual([]);
});

test("A straight quotation mark finds those of print as well", () => {
  expect(found('“It’s” and "it\'s"', "it's")).toHaveLength(2);
  expect(found('„so“ “so” "so"', '"so"')).toHaveLength(3);
});

describe("The words of a picture", () => {
  const file = "a".repeat(64);
  const picture = (alt: string, caption: string): string =>
    bodyToMarkdown({
      type: "doc",
      content: [{ type: "picture", attrs: { file, alt, caption, turn: 0 } }],
    });
  test("are found, the caption first, among the hits of the text", () => {
    const note = aNote(`rope\n\n${picture("a rope on a rope", "Rope")}\nmore rope`);
    note.run(lookFor("rope"));
    expect(note.found().hits.map(({ within }) => within?.said ?? "text")).toEqual([
      "text",
      "caption",
      "alt",
      "alt",
      "text",
    ]);
    note.run(goToHit(1), goToHit(1), goToHit(1), goToHit(1));
    expect(note.found().current).toBe(3);
    expect(note.run(goToHit(1)).found().current).toBe(4);
  });

  test("are replaced one by one, and all at once as one step for Undo", () => {
    const markdown = `rope\n\n${picture("a rope on a rope", "Rope")}\nmore rope`;
    const one = aNote(markdown).run(lookFor("rope"), goToHit(1), goToHit(1), goToHit(1));
    one.run(replaceHit("ropes"));
    expect(one.pictures()).toEqual(["Rope", "a ropes on a rope"]);
    expect(one.found().current).toBe(3);
    one.run(replaceHit("twine"), replaceHit("twine"));
    expect(one.pictures()).toEqual(["Rope", "a ropes on a twine"]);
    expect(one.text()).toContain("more twine");
    const all = aNote(markdown).run(lookFor("rope"), replaceHits("twine"));
    expect(all.pictures()).toEqual(["twine", "a twine on a twine"]);
    expect(all.run(undo).pictures()).toEqual(["Rope", "a rope on a rope"]);
  });

  test("stay as long as a line may be", () => {
    const note = aNote(picture("x", "")).run(lookFor("x"), replaceHits("y".repeat(5_000)));
    expect(note.pictures()[1]?.length).toBe(limits.lineCharacters);
  });
});
