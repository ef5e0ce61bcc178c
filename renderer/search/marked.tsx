import { Fragment } from "react";
import type { SearchHit } from "#shared/search.ts";
import styles from "./marked.module.css";

/** Text with the words that were found marked. Plain text all through: a source's markup stays what it is. */
export function Marked({ snippet }: { snippet: SearchHit["snippet"] }) {
  let offset = 0;
  return snippet.map(({ text, found }) => {
    const key = offset;
    offset += text.length;
    return found ? (
      <mark key={key} className={styles["found"]}>
        {text}
      </mark>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
