import { Node, type Attribute, type Extensions } from "@tiptap/core";
import { limits } from "#shared/limits.ts";
import { isFileHash, turns } from "#shared/rich-text/attachment-address.ts";
import { createAttachmentView } from "./attachment-view.ts";
import { createPictureView } from "./picture-view.ts";
import { SelectFileFirst } from "./select-file-first.ts";

/** ProseMirror asks this of every value, whatever door it comes through. */
const only = (is: (value: unknown) => boolean) => (value: unknown) => {
  if (!is(value)) throw new RangeError(`${String(value).slice(0, 80)} is out of range`);
};

const isLine = (value: unknown): boolean =>
  typeof value === "string" && value.length <= limits.lineCharacters;

const file: Attribute = {
  isRequired: true,
  validate: only(isFileHash),
  parseHTML: (element) => element.getAttribute("data-file"),
  renderHTML: ({ file: hash }) => ({ "data-file": String(hash) }),
};

const line = (name: string): Attribute => ({
  default: "",
  validate: only(isLine),
  parseHTML: (element) =>
    (element.getAttribute(`data-${name}`) ?? "").slice(0, limits.lineCharacters),
  renderHTML: (attributes) => ({ [`data-${name}`]: String(attributes[name]) }),
});

/** Copied within Lanyard, a block carries its file's hash; whatever else a page calls `data-file` is none. */
const named = (tag: string) => ({
  tag: `${tag}[data-file]`,
  getAttrs: (element: HTMLElement) => (isFileHash(element.dataset["file"]) ? null : false),
});

/** A picture with its caption and what it shows. */
export const Picture = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file,
    alt: line("alt"),
    caption: line("caption"),
    turn: {
      default: 0,
      validate: only((value) => turns.some((turn) => turn === value)),
      parseHTML: (element) =>
        turns.find((turn) => String(turn) === element.getAttribute("data-turn")) ?? 0,
      renderHTML: ({ turn }) => ({ "data-turn": String(turn) }),
    },
  }),
  parseHTML: () => [named("figure")],
  renderHTML: ({ HTMLAttributes, node }) => ["figure", HTMLAttributes, wordsOf(node)],
  renderText: ({ node }) => wordsOf(node),
  addNodeView: () => (props) => createPictureView(props),
});

const wordsOf = ({ attrs }: { attrs: Record<string, unknown> }): string =>
  String(attrs["caption"] || attrs["alt"]);

/** Any other file that hangs on a note. */
export const Attachment = Node.create({
  name: "attachment",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ file, name: line("name") }),
  parseHTML: () => [named("p")],
  renderHTML: ({ HTMLAttributes, node }) => ["p", HTMLAttributes, String(node.attrs["name"])],
  renderText: ({ node }) => String(node.attrs["name"]),
  addNodeView: () => (props) => createAttachmentView(props),
});

/** The blocks of a note that are stored files, and the keys beside them. */
export function pictureNodes(): Extensions {
  return [Picture, Attachment, SelectFileFirst];
}
