import type { Node } from "@tiptap/pm/model";
import { isLong } from "./is-long.ts";
import styles from "./prose.module.css";
import type { SurfaceWords } from "./surface-words.ts";

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
