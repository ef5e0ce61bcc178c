import { useCall } from "#renderer/ipc/use-call.ts";
import { useRemembered } from "#renderer/ui/use-remembered.ts";
import styles from "./changed-mark.module.css";

interface ChangedMarkProps {
  eventId: string;
  onOpen: () => void;
}

/** How much the last import of an event altered, until its change log has been looked at. */
export function ChangedMark({ eventId, onOpen }: ChangedMarkProps) {
  const { data: last } = useCall("imports.undoable", { eventId });
  const [seen, setSeen] = useRemembered(`changes seen of ${eventId}`, (stored) => stored ?? "");
  if (!last || last.madeEvent || last.importedAt === seen) return null;
  const count = last.added + last.changed + last.removed;
  if (count === 0) return null;
  return (
    <button
      type="button"
      title="Changed by the last import. Opens the change log."
      className={styles["mark"]}
      onClick={() => {
        setSeen(last.importedAt);
        onOpen();
      }}
    >
      <span className={styles["dot"]} aria-hidden />
      {count === 1 ? "1 change" : `${count.toLocaleString("en")} changes`}
      <span className="visually-hidden"> since the last import</span>
    </button>
  );
}
