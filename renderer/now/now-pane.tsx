import { useNow } from "#renderer/ipc/use-clock.ts";
import { Button } from "#renderer/ui/button.tsx";
import { LineButton } from "#renderer/ui/line-button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState } from "#renderer/ui/state.tsx";
import { countdown } from "#shared/countdown.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { hasEnded } from "#shared/now.ts";
import type { SessionRow } from "#shared/session.ts";
import { nextEvent } from "./next-event.ts";
import styles from "./now-pane.module.css";
import { sessionUnder } from "./session-under.ts";
import { usePresent } from "./use-present.ts";

interface NowPaneProps {
  events: readonly ConferenceEvent[];
  /** The session that is open beside it. */
  openId: string | null;
  /** Ctrl+J, as it is written on this system. */
  writeKey: string;
  onOpen: (row: SessionRow) => void;
  /** Opens the note of what runs, with the caret at its end. */
  onWrite: () => void;
}

/** What runs at this moment in the events that are on, and what comes next. */
export function NowPane({ events, openId, writeKey, onOpen, onWrite }: NowPaneProps) {
  const now = useNow();
  const present = usePresent(events, now);
  if (!present) return <Loading label="Reading the programme" lines={6} />;
  const { here, next, beside } = present;
  const isNothing = here.length + next.length + beside.length === 0;
  const isOver = here.some((row) => hasEnded(row, now));
  const isRunning = here.length > 0 && !isOver;
  const nameOf = (row: SessionRow) =>
    events.length > 1 ? (events.find(({ id }) => id === row.eventId)?.name ?? null) : null;
  const part = (heading: string, rows: readonly SessionRow[]) =>
    rows.length > 0 && (
      <section className={styles["part"]} aria-label={heading}>
        <h2 className={styles["heading"]}>{heading}</h2>
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <LineButton
                title={row.title}
                aside={countdown(row, now)}
                under={sessionUnder(row, nameOf(row), now)}
                isCurrent={row.id === openId}
                onPress={() => onOpen(row)}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <section aria-label="Now" tabIndex={-1} data-first className={styles["pane"]}>
      <div className={styles["head"]}>
        <h1 className={styles["title"]}>Now</h1>
        {!isNothing && (
          <Button size="small" onClick={onWrite}>
            Write {writeKey !== "" && <kbd className={styles["key"]}>{writeKey}</kbd>}
          </Button>
        )}
      </div>
      {isNothing ? (
        <EmptyState title="Nothing runs now">{nextEvent(events, now)}</EmptyState>
      ) : (
        <>
          {part(isOver ? "Just ended" : "Running", here)}
          {!isRunning && part("Running", beside)}
          {part("Next", next)}
          {isRunning && part("Also running", beside)}
        </>
      )}
    </section>
  );
}
