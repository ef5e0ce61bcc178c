import { useNow } from "#renderer/ipc/use-clock.ts";
import { countdown } from "#shared/countdown.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { hasEnded, isAround } from "#shared/now.ts";
import type { SessionRow } from "#shared/session.ts";
import styles from "./now-strip.module.css";
import { usePresent } from "./use-present.ts";

interface NowStripProps {
  event: ConferenceEvent;
  onOpen: (row: SessionRow) => void;
}

/** One quiet line above the programme of an event that is on: what runs, and what comes next. */
export function NowStrip({ event, onOpen }: NowStripProps) {
  const now = useNow();
  const present = usePresent([event], now);
  if (!present || !isAround(event, now)) return null;
  const running = present.here[0];
  const next = present.next[0];
  if (!running && !next) return null;
  const entry = (heading: string, row: SessionRow | undefined) =>
    row && (
      <button type="button" className={styles["entry"]} onClick={() => onOpen(row)}>
        <span className={styles["heading"]}>{heading}</span>
        <bdi className={styles["title"]}>{row.title}</bdi>
        <span className={styles["soft"]}>
          {[row.room, countdown(row, now)].filter(Boolean).join(" · ")}
        </span>
      </button>
    );
  return (
    <section aria-label="Now and next" className={styles["strip"]}>
      {entry(running && hasEnded(running, now) ? "Ended" : "Now", running)}
      {entry("Next", next)}
    </section>
  );
}
