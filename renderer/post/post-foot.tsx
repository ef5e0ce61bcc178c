import { useEffect, useState, useSyncExternalStore, type ComponentProps } from "react";
import styles from "./composer.module.css";
import type { OpenPost } from "./open-post.ts";
import { PostFacts } from "./post-facts.tsx";
import { createPostReports } from "./post-report.ts";
import { PostSaveLight } from "./post-save-light.tsx";

interface PostFootProps extends Omit<ComponentProps<typeof PostFacts>, "report"> {
  open: OpenPost;
}

/** Typing pauses for so long before the text is looked through. Milliseconds. */
const QUIET = 200;

/** Whether the post is saved, and what there is to say of its text. */
export function PostFoot({ open, ...facts }: PostFootProps) {
  const text = useSyncExternalStore(open.subscribe, () => open.state().text);
  const [look] = useState(createPostReports);
  const [report, setReport] = useState(() => look(text));
  useEffect(() => {
    const timer = setTimeout(() => setReport(look(text)), QUIET);
    return () => clearTimeout(timer);
  }, [look, text]);
  return (
    <footer className={styles["foot"]}>
      <PostSaveLight autosave={open.autosave} />
      <PostFacts report={report} {...facts} />
    </footer>
  );
}
