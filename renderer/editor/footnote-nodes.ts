import { Node, type Attribute } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { isFootnoteLabel } from "#shared/rich-text/footnote-label.ts";
import { createFootnoteNumbers } from "./footnote-numbers.ts";
import { footnoteRules } from "./footnote-typing.ts";
import { createFootnoteView } from "./footnote-view.ts";
import { followFootnote, followReference } from "./follow-footnote.ts";

/** ProseMirror asks this of every value, whatever door it comes through. */
const label = (name: string): Attribute => ({
  isRequired: true,
  validate: (value: unknown) => {
    if (!isFootnoteLabel(value)) throw new RangeError("No label of a footnote");
  },
  parseHTML: (element) => element.getAttribute(name),
  renderHTML: ({ label: own }) => ({ [name]: String(own) }),
});

const labelled = (tag: string, name: string) => ({
  tag: `${tag}[${name}]`,
  getAttrs: (element: HTMLElement) => (isFootnoteLabel(element.getAttribute(name)) ? null : false),
});

/** A footnote's sign in the text. Its number is shown, not stored (footnote-numbers.ts). */
const FootnoteReference = Node.create({
  name: "footnoteReference",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ label: label("data-footnote") }),
  // Once a <sup> with the role of a note’s reference, which only a link with an address may have: copies may be about.
  parseHTML: () =>
    ["span", "sup"].map((tag) => ({ ...labelled(tag, "data-footnote"), priority: 60 })),
  renderHTML: ({ HTMLAttributes }) => ["span", { ...HTMLAttributes, role: "link" }],
  renderText: ({ node }) => `[^${String(node.attrs["label"])}]`,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { state, view } = this.editor;
        const { selection } = state;
        if (!(selection instanceof NodeSelection)) return false;
        if (selection.node.type !== this.type) return false;
        view.dispatch(followReference(state, selection.node));
        return true;
      },
    };
  },
});

/** A footnote's text: a block of the document itself. */
const Footnote = Node.create({
  name: "footnote",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({ label: label("data-footnote-text") }),
  parseHTML: () => [labelled("div", "data-footnote-text")],
  renderHTML: ({ HTMLAttributes }) => ["div", { ...HTMLAttributes, role: "note" }, 0],
  addNodeView() {
    return (place) =>
      createFootnoteView(place, () => {
        const { state, view } = this.editor;
        const at = place.getPos();
        const tr = at === undefined ? null : followFootnote(state, at + 1);
        if (tr) view.dispatch(tr);
        view.focus();
      });
  },
  addInputRules: footnoteRules,
  addProseMirrorPlugins: () => [createFootnoteNumbers()],
});

export const footnoteNodes = (): Node[] => [FootnoteReference, Footnote];
