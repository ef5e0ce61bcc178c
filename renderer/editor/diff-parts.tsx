import type { FoldedPart } from "./fold-same.ts";
import styles from "./history-dialog.module.css";

/** What became of a text since a version of it. */
export function DiffParts({ parts }: { parts: readonly FoldedPart[] }) {
  const isSame = parts.every(({ is }) => is === "same" || is === "folded");
  return (
    <section className={styles["side"]} aria-label="What changed since">
      <p className={styles["legend"]}>
        {isSame ? (
          "Nothing has changed since."
        ) : (
          <>
            Since then: <del className={styles["removed"]}>gone</del>{" "}
            <ins className={styles["added"]}>new</ins>
          </>
        )}
      </p>
      {/* Chromium lets keys come to what can be scrolled. */}
      <div role="region" aria-label="Text" dir="auto" className={styles["text"]}>
        {Array.from(parts.entries(), ([at, part]) => (
          <Part key={at} part={part} />
        ))}
      </div>
    </section>
  );
}

function Part({ part }: { part: FoldedPart }) {
  if (part.is === "folded") {
    return (
      <span className={styles["folded"]}>
        {part.characters.toLocaleString("en")} characters unchanged
      </span>
    );
  }
  if (part.is === "added") return <ins className={styles["added"]}>{part.text}</ins>;
  if (part.is === "removed") return <del className={styles["removed"]}>{part.text}</del>;
  return part.text;
}
