import type { Editor } from "@tiptap/core";
import { useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./link-bar.module.css";
import { hrefAtCaret, setLink } from "./set-link.ts";
import { typedAddress } from "./typed-address.ts";
import { useLostFocus } from "./use-lost-focus.ts";

interface LinkBarProps {
  editor: Editor;
  onOpen: (address: string) => void;
  onClose: () => void;
  /** It goes with the focus in it, as its note makes way for another one. */
  onLost: () => void;
}

/** Sets, changes and removes the link at the caret. Enter sets it, Escape leaves it as it was. */
export function LinkBar({ editor, onOpen, onClose, onLost }: LinkBarProps) {
  const bar = useRef<HTMLFormElement>(null);
  useLostFocus(bar, onLost);
  const [before] = useState(() => hrefAtCaret(editor.state) ?? "");
  const [text, setText] = useState(before);
  const [wrong, setWrong] = useState<string | null>(null);

  const close = () => {
    onClose();
    // At once: the editor's own command waits a frame, and the next letter is typed.
    editor.view.focus();
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    const address = typedAddress(text);
    if (address === null) {
      setWrong("Only web and mail addresses can be linked, such as https://example.org.");
      return;
    }
    editor.view.dispatch(setLink(editor.state, address));
    close();
  };
  const remove = () => {
    editor.chain().extendMarkRange("link").unsetLink().run();
    close();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };

  return (
    <form ref={bar} className={styles["bar"]} onSubmit={set}>
      <TextField
        label="Link address"
        labelHidden
        className={styles["field"]}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setWrong(null);
        }}
        wrong={wrong}
        placeholder="https://"
        spellCheck={false}
        onKeyDown={leave}
        ref={focusAndSelect}
      />
      <Button type="submit" look="main" onKeyDown={leave}>
        {before ? "Change link" : "Set link"}
      </Button>
      {before && (
        <Button onClick={remove} onKeyDown={leave}>
          Remove
        </Button>
      )}
      {before && (
        <Button onClick={() => onOpen(before)} onKeyDown={leave}>
          Open
        </Button>
      )}
    </form>
  );
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
