import type { ImportPreview } from "#shared/schedule-changes.ts";
import styles from "./changes.module.css";
import { changesInWords } from "./import-words.ts";

/** What differs from the stored event. */
export function Changes({ preview }: { preview: ImportPreview }) {
  const { added, changed, removed, unchanged, notesAffected } = preview;
  const counts = [
    ["Added", added],
    ["Changed", changed],
    ["Removed", removed],
    ["Unchanged", unchanged],
    ["Your notes affected", notesAffected],
  ] as const;
  return (
    <section>
      <h3 className={styles["heading"]}>
        {changesInWords(preview) === null ? "Nothing differs from what is stored" : "What changes"}
      </h3>
      <dl className={styles["counts"]}>
        {counts.map(([words, count]) => (
          <div key={words} className={styles["count"]} data-none={count === 0 || undefined}>
            <dt>{words}</dt>
            <dd>{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
