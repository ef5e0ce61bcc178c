import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useState } from "react";

/** On a machine that has no idle time the bars are late by this at most. */
const LONGEST_WAIT_MILLISECONDS = 100;

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
      // Idle time begins behind the frame; each callback within it would be a part of the key's time.
      asked ??= requestIdleCallback(
        () => {
          asked = null;
          readAgain();
        },
        { timeout: LONGEST_WAIT_MILLISECONDS },
      );
    };
    changed();
    editor.on("transaction", changed);
    return () => {
      editor.off("transaction", changed);
      if (asked !== null) cancelIdleCallback(asked);
    };
  }, [editor]);
  return look;
}
