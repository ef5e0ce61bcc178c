import { Button } from "#renderer/ui/button.tsx";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import styles from "./start-pane.module.css";

interface StartPaneProps {
  /** Null: what to import is asked for. */
  onImport: (origin: ScheduleOrigin | null) => void;
  onNewEvent: () => void;
}

/** The window before there is an event: what Lanyard is for, and the ways in. */
export function StartPane({ onImport, onNewEvent }: StartPaneProps) {
  return (
    <div className={styles["start"]}>
      <div className={styles["sheet"]}>
        <h1 className={styles["title"]}>Lanyard</h1>
        <p className={styles["lead"]}>
          A conference’s programme, and your notes beside each session. A post comes out of them.
        </p>
        <ol className={styles["ways"]}>
          <li>
            <h2>Import a schedule</h2>
            <p>
              A file, an address or pasted text: iCalendar (.ics), schedule.xml, JSON or a table
              (CSV), from Sched, pretalx, Sessionize, frab and others. Files can be dropped on this
              window as well.
            </p>
            <Button look="main" onClick={() => onImport(null)}>
              Import a schedule
            </Button>
          </li>
          <li>
            <h2>Look around first</h2>
            <p>
              A made-up conference of two days, to write in and try things out. It is removed in one
              click.
            </p>
            <Button onClick={() => onImport({ from: "sample" })}>Open the sample event</Button>
          </li>
          <li>
            <h2>Begin with an empty event</h2>
            <p>For a meeting without a published programme: sessions are added by hand.</p>
            <Button onClick={onNewEvent}>New event</Button>
          </li>
        </ol>
      </div>
    </div>
  );
}
