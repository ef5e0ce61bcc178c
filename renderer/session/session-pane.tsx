import { useMemo, type KeyboardEvent } from "react";
import { noContext } from "#renderer/editor/note-context.ts";
import { NoteEditor } from "#renderer/editor/note-editor.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { commandAtHand } from "#renderer/editor/command-at-hand.ts";
import { markOf } from "#renderer/ipc/mark-commands.ts";
import { useKeys } from "#renderer/ipc/keys.tsx";
import { useMarkSession } from "#renderer/ipc/use-mark-session.ts";
import { ErrorState } from "#renderer/ui/state.tsx";
import { findConflicts } from "#shared/conflicts.ts";
import type { NoteTarget } from "#shared/note.ts";
import { AbstractBeside } from "./abstract-beside.tsx";
import { neighbours } from "./neighbours.ts";
import { SessionHead } from "./session-head.tsx";
import styles from "./session-pane.module.css";
import { ShortHead } from "./short-head.tsx";
import { takesLetters } from "./takes-letters.ts";

// Made before the page is drawn, in a window that begins in a note.
export { surfaceOf } from "#renderer/editor/surface-of.ts";

interface SessionPaneProps {
  sessionId: string;
  /** Shown without what stands around it: of the head, what tells which session it is. */
  isAlone: boolean;
  /** The abstract stands beside the note. */
  isSplit: boolean;
  onOpenWindow: (target: NoteTarget) => void;
  /** The previous or next session of the programme. */
  onOpenSession: (sessionId: string) => void;
  /** A session of the person's own is to be changed or removed. */
  onEditOwn?: (sessionId: string) => void;
  /** The session is no longer there: it had left the programme, and nothing held it. */
  onRemoved?: () => void;
}

/** One session: what the programme says of it, what the person makes of it, and the note below. */
export function SessionPane({
  sessionId,
  isAlone,
  isSplit,
  onOpenWindow,
  onOpenSession,
  onEditOwn,
  onRemoved,
}: SessionPaneProps) {
  const { data: session, error, refetch } = useCall("sessions.get", { id: sessionId });
  const { data: rows } = useCall("sessions.list", session ? { eventId: session.eventId } : null);
  const mark = useMarkSession();
  const keys = useKeys();
  const { previous, next } = neighbours(rows ?? [], sessionId);
  const overlaps = useMemo(() => findConflicts(rows ?? []).get(sessionId) ?? [], [rows, sessionId]);

  const context = useMemo(
    () => (session ? { eventId: session.eventId, session } : noContext),
    [session],
  );

  const press = (event: KeyboardEvent) => {
    const command = takesLetters(event.target) ? null : commandAtHand(keys, event);
    if (!session || command === null || command === "filter-programme") return;
    mark(session, markOf(command, session));
    event.preventDefault();
  };

  const beside = (isSplit && session?.abstract) || null;
  if (error) {
    return (
      <ErrorState title="The session is not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <section
      className={styles["pane"]}
      aria-label={session?.title ?? "Session"}
      data-alone={isAlone || undefined}
    >
      {/* Takes the focus when the page itself is clicked, so that keys mark the session there. */}
      <div
        className={styles["keys"]}
        data-split={beside !== null || undefined}
        role="presentation"
        tabIndex={-1}
        onKeyDown={press}
      >
        {beside && <AbstractBeside key={sessionId} abstract={beside} />}
        <NoteEditor
          target={{ of: "session", sessionId }}
          label={session ? `Note on ${session.title}` : "Note"}
          placeholder="What stays with you from this session"
          context={context}
        >
          {session && isAlone ? (
            <ShortHead session={session} />
          ) : session ? (
            <SessionHead
              session={session}
              previous={previous}
              next={next}
              overlaps={overlaps}
              hasAbstractBeside={beside !== null}
              onOpenSession={onOpenSession}
              onOpenWindow={() => onOpenWindow({ of: "session", sessionId })}
              {...(onEditOwn && { onEdit: () => onEditOwn(sessionId) })}
              {...(onRemoved && { onRemoved })}
            />
          ) : (
            <div className={styles["coming"]} />
          )}
        </NoteEditor>
      </div>
    </section>
  );
}
