import { useNow } from "#renderer/ipc/use-clock.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { LineButton } from "#renderer/ui/line-button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { dayInWords } from "#shared/day-words.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { noteTitle } from "#shared/note-title.ts";
import { notesToReview, reviewQueue, type OpenCounts, type Want } from "#shared/review-queue.ts";
import type { SessionRow } from "#shared/session.ts";
import styles from "./review-pane.module.css";

interface ReviewPaneProps {
  event: ConferenceEvent;
  /** The session that is open beside it. */
  openId: string | null;
  onOpen: (row: SessionRow) => void;
  onOpenNote: (target: NoteTarget) => void;
}

const WORDS: Record<Want, string> = {
  note: "no note",
  rating: "no rating",
  watch: "to watch",
  recording: "no recording yet",
  slides: "no slides yet",
};

const A_MINUTE = 60_000;

/** What is still to be done about an event's sessions and notes. */
export function ReviewPane({ event, openId, onOpen, onOpenNote }: ReviewPaneProps) {
  const { data: rows, error, refetch } = useCall("sessions.list", { eventId: event.id });
  const { data: ends } = useCall("notes.looseEnds", { eventId: event.id });
  const now = useNow(A_MINUTE);
  if (error) {
    return (
      <ErrorState title="The sessions are not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!rows || !ends) return <Loading label="Reading the sessions" lines={6} />;
  const queue = reviewQueue(rows, ends, now);
  const notes = notesToReview(ends);
  return (
    <section aria-label="Review" tabIndex={-1} data-first className={styles["pane"]}>
      <h1 className={styles["title"]}>Review</h1>
      <p className={styles["event"]}>
        <bdi>{event.name}</bdi>
        {queue.length > 0 && ` · ${queue.length === 1 ? "1 session" : `${queue.length} sessions`}`}
      </p>
      {queue.length + notes.length === 0 ? (
        <EmptyState title="Nothing is left to do">
          Sessions that you attended and that have no note or no rating would be here, once they are
          over, those to watch later or without a recording or slides, and notes with open
          questions, follow-ups or pictures without a caption.
        </EmptyState>
      ) : (
        <ul aria-label="To review" className={styles["list"]}>
          {queue.map(({ row, wants, open }) => (
            <li key={row.id}>
              <LineButton
                title={row.title}
                under={`${dayInWords(row.day)} ${row.startsAt.slice(11, 16)} · ${[...wants.map((want) => WORDS[want]), ...openWords(open)].join(", ")}`}
                isCurrent={row.id === openId}
                onPress={() => onOpen(row)}
              />
            </li>
          ))}
          {notes.map(({ target, open }) => (
            <li key={JSON.stringify(target)}>
              <LineButton
                title={noteTitle(target)}
                under={openWords(open).join(", ")}
                onPress={() => onOpenNote(target)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const openWords = ({ questions, followUps, pictures }: OpenCounts): string[] => [
  ...counted(questions, "open question", "open questions"),
  ...counted(followUps, "follow-up", "follow-ups"),
  ...counted(pictures, "picture without a caption", "pictures without a caption"),
];

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];
