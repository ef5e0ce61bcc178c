import { isNodeSelection, type Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Command } from "@tiptap/pm/state";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./find-bar.module.css";
import { MOST_HITS } from "./find-in-document.ts";
import { foundIn, goToHit, lookFor, replaceHit, replaceHits } from "./find-in-note.ts";
import { useLostFocus } from "./use-lost-focus.ts";

interface FindBarProps {
  editor: Editor;
  replacing: boolean;
  onClose: () => void;
  /** It goes with the focus in it, as its note makes way for another one. */
  onLost: () => void;
}

/** Finds in the note, and replaces. Enter goes on, Shift+Enter back, Escape to the text. */
export function FindBar({ editor, replacing, onClose, onLost }: FindBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useLostFocus(bar, onLost);
  const [text, setText] = useState(() => selectedWords(editor));
  const [words, setWords] = useState("");
  const { hits, current } = useEditorState({ editor, selector: () => foundIn(editor.state) });
  const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view);
  const go = (step: 1 | -1) => {
    if (run(goToHit(step))) showSelection(editor);
  };

  useLayoutEffect(() => {
    lookFor(text)(editor.state, editor.view.dispatch);
  }, [editor, text]);

  const close = () => {
    onClose();
    editor.view.focus();
  };
  /** Escape closes, Enter does what a field is for; a button has its own Enter. */
  const keys = (enter?: (back: boolean) => void) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    if (event.key !== "Enter" || !enter) return;
    event.preventDefault();
    enter(event.shiftKey);
  };
  const count =
    hits.length === MOST_HITS
      ? `${MOST_HITS} or more`
      : `${hits.length === 0 ? 0 : current + 1} of ${hits.length}`;
  return (
    <div ref={bar} role="search" className={styles["bar"]} aria-label="Find in this note">
      <TextField
        label="Find"
        labelHidden
        placeholder="Find in this note"
        className={styles["field"]}
        value={text}
        onChange={setText}
        spellCheck={false}
        ref={focusAndSelect}
        onKeyDown={keys((back) => go(back ? -1 : 1))}
      />
      <output className={styles["count"]}>{text === "" ? "" : count}</output>
      <Button onKeyDown={keys()} onClick={() => go(-1)}>
        Previous
      </Button>
      <Button onKeyDown={keys()} onClick={() => go(1)}>
        Next
      </Button>
      <Button look="plain" onKeyDown={keys()} onClick={close}>
        Close
      </Button>
      {replacing && (
        <div className={styles["replacing"]}>
          <TextField
            label="Replace with"
            labelHidden
            placeholder="Replace with"
            className={styles["field"]}
            value={words}
            onChange={setWords}
            spellCheck={false}
            onKeyDown={keys(() => run(replaceHit(words)))}
          />
          <Button onKeyDown={keys()} onClick={() => run(replaceHit(words))}>
            Replace
          </Button>
          <Button onKeyDown={keys()} onClick={() => run(replaceHits(words))}>
            Replace all
          </Button>
        </div>
      )}
    </div>
  );
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Some words of one line that are selected are what is looked for. */
function selectedWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to) && to - from <= 200 ? state.doc.textBetween(from, to) : "";
}

/** ProseMirror scrolls to its selection only while it has the focus, and that stays in the field. */
function showSelection({ view, state }: Editor): void {
  const { from } = state.selection;
  const node = isNodeSelection(state.selection) ? view.nodeDOM(from) : view.domAtPos(from).node;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.scrollIntoView({ block: "center" });
}
