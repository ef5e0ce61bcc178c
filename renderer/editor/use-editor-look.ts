import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useState } from "react";

/**
 * What `read` tells of the editor, as a small plain value, and again after each change. It is read once the change is on
 * screen, so that no key waits for the bars around the text.
 */
export function useEditorLook<T>(editor: Editor, read: () => T): T {
  const [look, setLook] = useState(read);
  const readAgain = useEffectEvent(() => {
    const now = read();
    setLook((was) => (JSON.stringify(was) === JSON.stringify(now) ? was : now));
  });
  useEffect(() => {
    let asked: number | null = null;
    const changed = () => {
      asked ??= requestAnimationFrame(() => {
        setTimeout(() => {
          asked = null;
          readAgain();
        }, 0);
      });
    };
    changed();
    editor.on("transaction", changed);
    return () => {
      editor.off("transaction", changed);
    };
  }, [editor]);
  return look;
}
