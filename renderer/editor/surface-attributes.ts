import type { Node } from "@tiptap/pm/model";
import styles from "./prose.module.css";
import type { SurfaceWords } from "./surface-words.ts";

/** Blocks, or items of one list, from which on a text counts as long. */
const LONG = 200;

/** The attributes of the text field for a document and what is said around it. */
export function attributesOf(doc: Node, { label, context }: SurfaceWords): Record<string, string> {
  return {
    class: styles["prose"] ?? "",
    ...(isLong(doc) && { "data-long": "" }),
    "aria-label": label,
    "aria-multiline": "true",
    ...(context.session?.videoUrl && { "data-video": "" }),
    spellcheck: "false",
  };
}

const isLong = (doc: Node): boolean =>
  doc.childCount > LONG || doc.children.some(({ childCount }) => childCount > LONG);
