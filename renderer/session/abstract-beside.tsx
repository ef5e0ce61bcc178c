import { useOpenLink } from "#renderer/editor/use-open-link.tsx";
import type { Abstract } from "#shared/session.ts";
import styles from "./abstract-beside.module.css";
import { AbstractText } from "./abstract-fold.tsx";

/** The abstract beside its session's note; above it where there is no room. */
export function AbstractBeside({ abstract }: { abstract: Abstract }) {
  const { open, question } = useOpenLink();
  return (
    <>
      {/* Takes the focus, so that the arrow keys scroll it. */}
      <section aria-label="Abstract" className={styles["beside"]} {...{ tabIndex: 0 }}>
        <h2 className={styles["heading"]}>Abstract</h2>
        <AbstractText abstract={abstract} onFollow={open} />
      </section>
      {question}
    </>
  );
}
