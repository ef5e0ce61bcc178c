import { Button } from "#renderer/ui/button.tsx";
import type { ChangeFilter } from "./change-groups.ts";
import { changeKindWords } from "./import-words.ts";
import styles from "./kind-filter.module.css";

interface KindFilterProps {
  counts: readonly (readonly [ChangeFilter, number])[];
  filter: ChangeFilter;
  onChange: (filter: ChangeFilter) => void;
}

const words: Record<ChangeFilter, string> = { all: "All", mine: "Yours", ...changeKindWords };

/** Shows all changes, the person's own, or those of one kind. */
export function KindFilter({ counts, filter, onChange }: KindFilterProps) {
  return (
    <div role="group" aria-label="Show" className={styles["filters"]}>
      {counts.map(([value, count]) => (
        <Button
          key={value}
          look="plain"
          size="small"
          aria-pressed={value === filter}
          onClick={() => onChange(value === filter ? "all" : value)}
        >
          {words[value]} <span className={styles["count"]}>{count.toLocaleString("en")}</span>
        </Button>
      ))}
    </div>
  );
}
