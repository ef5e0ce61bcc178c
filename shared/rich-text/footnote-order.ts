import type { NoteBody, NoteNode } from "../note-body.ts";
import { footnoteKey } from "./footnote-label.ts";

/** A footnote's reference by where it stands. */
export interface PlacedReference {
  /** Of the footnote that it leads to (`footnoteKey`). */
  key: string;
  /** Of the footnote whose text it stands in; null for the note's own text. */
  within: string | null;
  /** It stands in a private block. */
  isPrivate: boolean;
}

/** `open`: what the text that may leave the laptop leads to. Both hold keys, in the order in which they are first referred to. */
export interface FootnoteOrder {
  numbers: ReadonlyMap<string, number>;
  open: ReadonlySet<string>;
}

/** Footnotes in the order of their first references, those of the text before those of footnotes. */
export function footnoteOrder(references: readonly PlacedReference[]): FootnoteOrder {
  const all = reached(references);
  const open = reached(references.filter(({ isPrivate }) => !isPrivate));
  return { numbers: new Map([...all].map((key, index) => [key, index + 1])), open };
}

function reached(references: readonly PlacedReference[]): Set<string> {
  const keysWithin = new Map<string | null, string[]>();
  for (const { key, within } of references) {
    const keys = keysWithin.get(within);
    if (keys) keys.push(key);
    else keysWithin.set(within, [key]);
  }
  const found = new Set(keysWithin.get(null));
  // What is added while it is walked through is walked through as well.
  for (const key of found) for (const next of keysWithin.get(key) ?? []) found.add(next);
  return found;
}

/** The references of a note's blocks, in their order. */
export function referencesOf(content: NoteBody["content"]): PlacedReference[] {
  const found: PlacedReference[] = [];
  const look = (node: NoteNode, within: string | null, isPrivate: boolean): void => {
    if (node.type === "text") return;
    const key = footnoteKey(node.attrs?.label ?? "");
    if (node.type === "footnoteReference") found.push({ key, within, isPrivate });
    const here = node.type === "footnote" ? key : within;
    const hidden = isPrivate || node.type === "privateBlock";
    for (const child of node.content ?? []) look(child, here, hidden);
  };
  for (const node of content) look(node, null, false);
  return found;
}

/** `part` of a note with those footnotes of the whole that it leads to, and no others. */
export function withFootnotes(part: NoteBody, whole: NoteBody): NoteBody {
  const footnotes = whole.content.filter(isFootnote);
  if (footnotes.length === 0) return part;
  const text = part.content.filter((node) => !isFootnote(node));
  const { numbers } = footnoteOrder(referencesOf([...text, ...footnotes]));
  return { type: "doc", content: [...text, ...footnotes.filter((one) => isIn(one, numbers))] };
}

const isFootnote = (node: NoteNode): boolean => node.type === "footnote";

const isIn = (node: NoteNode, keys: { has: (key: string) => boolean }): boolean =>
  node.type !== "text" && keys.has(footnoteKey(node.attrs?.label ?? ""));

/** Whether a block may leave the laptop: of footnotes only what open text leads to. */
export function openFootnotes(content: NoteBody["content"]): (node: NoteNode) => boolean {
  if (content.every(({ type }) => type !== "footnote")) return () => true;
  const { open } = footnoteOrder(referencesOf(content));
  return (node) => node.type !== "footnote" || isIn(node, open);
}
