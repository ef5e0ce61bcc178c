import styles from "./loading.module.css";

interface LoadingProps {
  /** What is being read: "Reading the programme". For screen readers. */
  label: string;
  /** How many grey lines stand in for what comes. */
  lines?: number;
}

/** Grey lines where text will stand. They appear only after a moment: most answers are there before. */
export function Loading({ label, lines = 6 }: LoadingProps) {
  return (
    <output aria-label={label} className={styles["loading"]}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles["line"]} />
      ))}
    </output>
  );
}
