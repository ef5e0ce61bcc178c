import { useImperativeHandle, useRef, type Ref } from "react";
import styles from "./composer.module.css";

export interface PostTextHandle {
  /** Selects a stretch and brings it into sight. */
  show: (place: { start: number; end: number }) => void;
}

interface PostTextAreaProps {
  text: string;
  isBusy: boolean;
  onType: (text: string) => void;
  ref: Ref<PostTextHandle>;
}

/** The Markdown of a post, to be written in. */
export function PostTextArea({ text, isBusy, onType, ref }: PostTextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    show({ start, end }) {
      const field = area.current;
      if (!field) return;
      field.focus();
      // Chromium scrolls to a caret that it sets, not to a selection.
      field.setSelectionRange(start, start);
      field.blur();
      field.focus();
      field.setSelectionRange(start, end);
    },
  }));
  return (
    <textarea
      ref={area}
      aria-label="Text of the post"
      className={styles["text"]}
      value={text}
      readOnly={isBusy}
      spellCheck={false}
      dir="auto"
      onChange={({ target }) => onType(target.value)}
    />
  );
}
