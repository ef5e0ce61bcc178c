import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, type Ref } from "react";
import styles from "./composer.module.css";
import { createPostText, type PostText } from "./text/post-text.ts";

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

/** The Markdown of a post, to be written in. A book's length of it follows the keys as a line does. */
export function PostTextArea({ text, isBusy, onType, ref }: PostTextAreaProps) {
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<PostText>(null);
  const shown = useRef(text);
  const type = useEffectEvent((typed: string) => {
    shown.current = typed;
    onType(typed);
  });
  const begin = useEffectEvent((parent: HTMLElement) => {
    shown.current = text;
    return createPostText({ parent, text, label: "Text of the post", onType: type });
  });
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const begun = begin(frame.current);
    field.current = begun;
    return () => {
      field.current = null;
      begun.remove();
    };
  }, []);
  // What is typed while the post is busy is not taken, and does not stay on screen.
  useLayoutEffect(() => {
    field.current?.setReadOnly(isBusy);
    if (shown.current === text) return;
    shown.current = text;
    field.current?.replace(text);
  }, [text, isBusy]);
  useImperativeHandle(ref, () => ({ show: (place) => field.current?.show(place) }));
  return <div ref={frame} className={styles["text"]} />;
}
