import { DOMSerializer, type Schema } from "@tiptap/pm/model";
import { useEffect, useRef } from "react";
import { documentOf } from "./note-document.ts";
import styles from "./prose.module.css";

/** A stored note to be read, not written. The schema decides what can stand in it, as in the editor. */
export function NoteText({ schema, body }: { schema: Schema; body: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { content } = documentOf(schema, body);
    const text = DOMSerializer.fromSchema(schema).serializeFragment(content);
    host.current?.replaceChildren(text);
  }, [schema, body]);
  // Neither boxes to tick nor links to follow: the text is there to be compared.
  return <div ref={host} className={styles["prose"]} inert />;
}
