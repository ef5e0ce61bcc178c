import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { classNames } from "#renderer/ui/class-names.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import styles from "./loose-ends-pane.module.css";

interface EndLineProps {
  end: LooseEnd;
  onTick: (isDone: boolean) => void;
  onOpen: () => void;
}

/** A question or a follow-up. Its words lead to its line in the note. */
export function EndLine({ end, onTick, onOpen }: EndLineProps) {
  return (
    <li className={styles["end"]}>
      <span className={styles["sign"]}>
        {end.kind === "question" ? (
          <span aria-hidden className={styles["question"]}>
            ?
          </span>
        ) : (
          <Checkbox checked={end.done} onChange={onTick}>
            <span className="visually-hidden">Done: {end.text}</span>
          </Checkbox>
        )}
      </span>
      <button
        type="button"
        className={classNames(styles["words"], end.done && styles["done"])}
        onClick={onOpen}
      >
        {end.kind === "question" && <span className="visually-hidden">Question: </span>}
        <bdi>{end.text}</bdi>
      </button>
    </li>
  );
}
