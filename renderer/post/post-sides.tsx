import { useDeferredValue, useSyncExternalStore, type Ref } from "react";
import { classNames } from "#renderer/ui/class-names.ts";
import styles from "./composer.module.css";
import type { OpenPost } from "./open-post.ts";
import { PostPreview } from "./post-preview.tsx";
import { PostTextArea, type PostTextHandle } from "./post-text-area.tsx";

interface PostSidesProps {
  open: OpenPost;
  view: "both" | "text" | "page";
  ref: Ref<PostTextHandle>;
}

/** The text of a post, the page that it makes, or both side by side. The page follows as soon as no key waits. */
export function PostSides({ open, view, ref }: PostSidesProps) {
  const { text, isBusy } = useSyncExternalStore(open.subscribe, open.state);
  const shown = useDeferredValue(text);
  return (
    <div className={classNames(styles["sides"], view === "both" && styles["both"])}>
      {view !== "page" && <PostTextArea ref={ref} text={text} isBusy={isBusy} onType={open.type} />}
      {view !== "text" && <PostPreview markdown={shown} />}
    </div>
  );
}
