import type { ComposedPost } from "#shared/post.ts";
import styles from "./post-pane.module.css";

/** What to look at before the post goes out. */
export function PostWarnings({ warnings }: Pick<ComposedPost, "warnings">) {
  if (warnings.length === 0) return null;
  return (
    <ul className={styles["warnings"]} aria-label="To look at">
      {warnings.map(({ code, message }) => (
        <li key={`${code} ${message}`} dir="auto">
          {message}
        </li>
      ))}
    </ul>
  );
}
