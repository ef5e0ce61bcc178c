import { Check } from "lucide-react";
import { memo } from "react";
import type { ChangeRow } from "./change-layout.ts";
import { titleOf, type ChangeLine } from "./change-lines.ts";
import styles from "./change-list.module.css";
import { mineInWords } from "./import-words.ts";

interface ChangeRowProps {
  row: ChangeRow;
  id: string;
  count: number;
  /** Null where there is nothing to pick. */
  isPicked: boolean | null;
  isActive: boolean;
  canOpen: boolean;
}

/** One change: the session's title, what of the person's hangs on it, and a line for all that is altered. */
export const ChangeRowView = memo(function ChangeRowView(props: ChangeRowProps) {
  const { row, id, count, isPicked, isActive, canOpen } = props;
  const { change, lines, position, top, height } = row;
  const title = titleOf(change);
  return (
    <div
      role="option"
      id={id}
      aria-selected={isPicked ?? false}
      aria-setsize={count}
      aria-posinset={position}
      data-change={change.key}
      data-active={isActive || undefined}
      data-picks={isPicked !== null || undefined}
      data-opens={canOpen || undefined}
      data-left={isPicked === false || undefined}
      tabIndex={-1}
      className={styles["row"]}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {isPicked !== null && (
        <span className={styles["box"]} data-picked={isPicked || undefined}>
          {isPicked && <Check size={14} strokeWidth={3} aria-hidden />}
        </span>
      )}
      <span className={styles["titled"]}>
        <bdi className={styles["title"]} title={title}>
          {title}
        </bdi>
        {change.mine && (
          <span className={styles["mine"]}>
            <span className="visually-hidden">yours: </span>
            {mineInWords(change.mine).join(" · ")}
          </span>
        )}
      </span>
      <span className={styles["lines"]}>
        {lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
      </span>
    </div>
  );
});

function Line({ line: { label, before, after } }: { line: ChangeLine }) {
  const whole = before === null ? after : `${before} → ${after}`;
  return (
    <span className={styles["line"]} title={whole}>
      <span className={styles["label"]}>{label}</span>
      {before !== null && (
        <>
          <bdi className={styles["before"]}>{before}</bdi>
          <span className={styles["arrow"]}>→</span>
        </>
      )}
      <bdi className={styles["after"]}>{after}</bdi>
    </span>
  );
}
