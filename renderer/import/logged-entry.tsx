import { ChevronRight } from "lucide-react";
import { useId, useMemo } from "react";
import type { LoggedImport } from "#shared/import-log.ts";
import type { SessionRow } from "#shared/session.ts";
import { groupChanges } from "./change-groups.ts";
import styles from "./change-log-dialog.module.css";
import { ChangeList } from "./change-list.tsx";
import { changesInWords, locationWords, momentInWords } from "./import-words.ts";

interface LoggedEntryProps {
  entry: LoggedImport;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Those of today: what an import altered may have gone since. */
  sessions: readonly SessionRow[];
  onOpenSession: (sessionId: string) => void;
}

/** One import of the change log, folded until it is asked for. */
export function LoggedEntry(props: LoggedEntryProps) {
  const { entry, isOpen, onToggle, sessions, onOpenSession } = props;
  const { importedAt, undoneAt, location, counts, changes } = entry;
  const groups = useMemo(() => groupChanges(changes, "all"), [changes]);
  const known = useMemo(() => new Set(sessions.map(({ id }) => id)), [sessions]);
  const panel = useId();
  return (
    <li className={styles["entry"]} data-open={isOpen || undefined}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        className={styles["summary"]}
        onClick={() => onToggle(!isOpen)}
      >
        <ChevronRight size={16} aria-hidden className={styles["arrow"]} />
        <span className={styles["when"]}>{momentInWords(importedAt)}</span>
        <span className={styles["what"]} data-undone={undoneAt !== null || undefined}>
          {changesInWords(counts) ?? "Another time zone"}
        </span>
        <span className={styles["from"]} title={location}>
          {undoneAt === null ? locationWords(location) : `undone ${momentInWords(undoneAt)}`}
        </span>
      </button>
      {isOpen && (
        <div id={panel} className={styles["panel"]}>
          {groups.length === 0 ? (
            <p className={styles["none"]}>
              {counts.added > 0
                ? "The first import: everything in it was new."
                : "No session was altered."}
            </p>
          ) : (
            <ChangeList
              groups={groups}
              canOpen={(sessionId) => known.has(sessionId)}
              onOpen={onOpenSession}
            />
          )}
        </div>
      )}
    </li>
  );
}
