import { useNow } from "#renderer/ipc/use-clock.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { LineButton } from "#renderer/ui/line-button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { dayInWords } from "#shared/day-words.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import { reviewQueue, type Want } from "#shared/review-queue.ts";
import type { SessionRow } from "#shared/session.ts";
import styles from "./review-pane.module.css";

interface ReviewPaneProps {
  event: ConferenceEvent;
  /** The session that is open beside it. */
  openId: string | null;
  onOpen: (row: SessionRow) => void;
}

const WORDS: Record<Want, string> = {
  note: "no note",
  rating: "no rating",
  watch: "to watch",
  recording: "no recording yet",
};

const A_MINUTE = 60_000;

/** What is still to be done about an event's sessions. */
export function ReviewPane({ event, openId, onOpen }: ReviewPaneProps) {
  const { data: rows, error, refetch } = useCall("sessions.list", { eventId: event.id });
  const now = useNow(A_MINUTE);
  if (error) {
    return (
      <ErrorState title="The sessions are not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!rows) return <Loading label="Reading the sessions" lines={6} />;
  const queue = reviewQueue(rows, now);
  return (
    <section aria-label="Review" tabIndex={-1} data-first className={styles["pane"]}>
      <h1 className={styles["title"]}>Review</h1>
      <p className={styles["event"]}>
        <bdi>{event.name}</bdi>
        {queue.length > 0 && ` · ${queue.length === 1 ? "1 session" : `${queue.length} sessions`}`}
      </p>
      {queue.length === 0 ? (
        <EmptyState title="Nothing is left to do">
          Sessions that you attended and that have no note or no rating would be here, and those to
          watch later or without a recording, once they are over.
        </EmptyState>
      ) : (
        <ul aria-label="Sessions to review" className={styles["list"]}>
          {queue.map(({ row, wants }) => (
            <li key={row.id}>
              <LineButton
                title={row.title}
                under={`${dayInWords(row.day)} ${row.startsAt.slice(11, 16)} · ${wants.map((want) => WORDS[want]).join(", ")}`}
                isCurrent={row.id === openId}
                onPress={() => onOpen(row)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
