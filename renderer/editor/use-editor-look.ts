import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useState } from "react";

/** On a machine that has no idle time the bars are late by this at most. */
const LONGEST_WAIT_MILLISECONDS = 100;
/** Between two readings while somebody types: what the bars show seldom changes with a letter. */
const PACE_MILLISECONDS = 300;

/**
 * What `read` tells of the editor, as a small plain value, and again after each change. It is read once the change is on
 * screen, so that no key waits for the bars around the text.
 */
export function useEditorLook<T>(editor: Editor, read: () => T): T {
  const [look, setLook] = useState(read);
  const readAgain = useEffectEvent(() => {
    const now = read();
    // Asked for the same again, React may still draw once.
    if (JSON.stringify(look) !== JSON.stringify(now)) setLook(now);
  });
  useEffect(() => hearChanges(editor, () => readAgain()), [editor]);
  return look;
}

/** Those who read an editor after its changes. One of them asks for idle time, not each: that is a part of the key's time. */
const readersOf = new WeakMap<Editor, Set<() => void>>();

/** Calls `read` soon, and after each change. Returns the function that ends it. */
function hearChanges(editor: Editor, read: () => void): () => void {
  const readers = readersOf.get(editor) ?? new Set();
  if (!readersOf.has(editor)) {
    readersOf.set(editor, readers);
    followChanges(editor, readers);
  }
  readers.add(read);
  const asked = requestIdleCallback(read, { timeout: LONGEST_WAIT_MILLISECONDS });
  return () => {
    cancelIdleCallback(asked);
    readers.delete(read);
  };
}

function followChanges(editor: Editor, readers: ReadonlySet<() => void>): void {
  let isAsked = false;
  let isLater = false;
  let last = -Infinity;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    // Idle time begins behind the frame; a callback within it would be a part of the key's time.
    requestIdleCallback(
      () => {
        isAsked = false;
        last = performance.now();
        for (const read of readers) read();
      },
      { timeout: LONGEST_WAIT_MILLISECONDS },
    );
  };
  editor.on("transaction", ({ transaction }) => {
    const wait = transaction.docChanged ? last + PACE_MILLISECONDS - performance.now() : 0;
    if (wait <= 0) ask();
    else if (!isLater) {
      isLater = true;
      setTimeout(() => {
        isLater = false;
        ask();
      }, wait);
    }
  });
}
