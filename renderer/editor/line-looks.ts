import { Extension, getChangedRanges } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { isAttribution } from "./quote-speaker.ts";
import { stampOf } from "#shared/rich-text/time-stamp.ts";

const key = new PluginKey<DecorationSet>("lineLooks");

/** Shows what lines say by how they are written: a time stamp at their start, who said what is quoted. Nothing of it is in the document. */
export const LineLooks = Extension.create({
  name: "lineLooks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => DecorationSet.create(doc, looksWithin(doc, 0, doc.content.size)),
        apply(tr, before) {
          if (!tr.docChanged) return before;
          let looks = before.map(tr.mapping, tr.doc);
          for (const { newRange } of getChangedRanges(tr)) {
            const { from, to } = wholeBlocks(tr.doc, newRange.from, newRange.to);
            looks = looks.remove(looks.find(from, to)).add(tr.doc, looksWithin(tr.doc, from, to));
          }
          return looks;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** The blocks of the document that a range touches. */
function wholeBlocks(doc: Node, from: number, to: number): { from: number; to: number } {
  const [start, end] = [doc.resolve(from), doc.resolve(Math.min(to, doc.content.size))];
  return {
    from: start.depth > 0 ? start.before(1) : from,
    to: end.depth > 0 ? end.after(1) : to,
  };
}

function looksWithin(doc: Node, from: number, to: number): Decoration[] {
  const looks: Decoration[] = [];
  doc.nodesBetween(from, to, (node, position, parent) => {
    if (parent && isAttribution(node, parent)) {
      looks.push(Decoration.node(position, position + node.nodeSize, { class: "attribution" }));
    }
    if (node.type.name !== "paragraph" && node.type.name !== "heading") return true;
    looks.push(...stampsOf(node, position + 1));
    return false;
  });
  return looks;
}

/** `start`: where the content of the block begins. */
function stampsOf(block: Node, start: number): Decoration[] {
  const stamps: Decoration[] = [];
  block.forEach((node, offset, index) => {
    const isLineStart = index === 0 || block.child(index - 1).type.name === "hardBreak";
    if (!isLineStart || !node.text?.startsWith("+")) return;
    const stamp = stampOf(block.textBetween(offset, Math.min(offset + 12, block.content.size)));
    if (!stamp) return;
    const from = start + offset;
    stamps.push(
      Decoration.inline(from, from + stamp.text.length, {
        class: "stamp",
        "data-seconds": String(stamp.seconds),
      }),
    );
  });
  return stamps;
}
