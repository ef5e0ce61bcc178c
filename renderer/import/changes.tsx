import { useMemo, useState } from "react";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import { countByFilter, groupChanges, type ChangeFilter } from "./change-groups.ts";
import { ChangeList } from "./change-list.tsx";
import styles from "./changes.module.css";
import { Failure } from "./failure.tsx";
import { acceptedInWords, changeTotals, changesHeading } from "./import-words.ts";
import { KindFilter } from "./kind-filter.tsx";
import type { ReadChanges } from "./use-changes.ts";

interface ChangesProps {
  preview: ImportPreview;
  read: ReadChanges;
  /** Keys of the changes that are not to be written. */
  leftOut: ReadonlySet<string>;
  onLeaveOut: (keys: ReadonlySet<string>) => void;
  disabled: boolean;
}

/** What differs from the stored event, to be looked through and picked. */
export function Changes({ preview, read, leftOut, onLeaveOut, disabled }: ChangesProps) {
  const { changes, isWhole, failure } = read;
  const [wanted, setFilter] = useState<ChangeFilter>("all");
  const counts = useMemo(() => countByFilter(changes), [changes]);
  const filter = counts.some(([one]) => one === wanted) ? wanted : "all";
  const groups = useMemo(() => groupChanges(changes, filter), [changes, filter]);
  const shown = groups.flatMap((group) => group.changes.map(({ key }) => key));
  const accepted = shown.filter((key) => !leftOut.has(key)).length;

  const accept = (keys: readonly string[], isAccepted: boolean) => {
    const next = new Set(leftOut);
    for (const key of keys) {
      if (isAccepted) next.delete(key);
      else next.add(key);
    }
    onLeaveOut(next);
  };
  return (
    <section aria-label="What changes" className={styles["changes"]}>
      <div className={styles["head"]}>
        <h3 className={styles["heading"]}>{changesHeading(preview, read)}</h3>
        <p className={styles["totals"]}>{changeTotals(preview)}</p>
      </div>
      {failure && <Failure sentence={failure}>The changes are not shown.</Failure>}
      {changes.length > 0 && (
        <>
          <KindFilter counts={counts} filter={filter} onChange={setFilter} />
          {shown.length === 0 ? (
            <p className={styles["totals"]}>Nothing of yours is altered.</p>
          ) : (
            <div className={styles["picked"]}>
              <div className={styles["all"]}>
                <Checkbox
                  checked={accepted === shown.length}
                  isMixed={accepted > 0 && accepted < shown.length}
                  onChange={(isAccepted) => accept(shown, isAccepted)}
                  disabled={disabled || !isWhole}
                >
                  {filter === "all" ? "Accept all" : "Accept these"}
                </Checkbox>
                <output className={styles["totals"]}>
                  {acceptedInWords(accepted, shown.length)}
                </output>
              </div>
              <ChangeList
                key={filter}
                groups={groups}
                leftOut={leftOut}
                disabled={disabled}
                onToggle={(key) => accept([key], leftOut.has(key))}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}
