import { ChevronLeft, ChevronRight } from "lucide-react";
import { OpenWindowButton } from "#renderer/editor/open-window-button.tsx";
import { useKeyWords } from "#renderer/editor/use-key-words.ts";
import { useOpenLink } from "#renderer/editor/use-open-link.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import type { SessionPage, SessionRow } from "#shared/session.ts";
import { AbstractFold } from "./abstract-fold.tsx";
import { MentionedIn } from "./mentioned-in.tsx";
import { Overlaps } from "./overlaps.tsx";
import { RemoveLeftOver } from "./remove-left-over.tsx";
import { SessionLinks } from "./session-links.tsx";
import { SessionMarks } from "./session-marks.tsx";
import { SpeakerLine } from "./speaker-line.tsx";
import styles from "./session-head.module.css";
import { isLeftOver, statusSentence } from "./status-sentence.ts";
import { whenWords } from "./when-words.ts";

interface SessionHeadProps {
  session: SessionPage;
  previous: SessionRow | null;
  next: SessionRow | null;
  /** Planned sessions at the same time as this one, which is planned as well. */
  overlaps: readonly SessionRow[];
  /** The abstract stands elsewhere. */
  hasAbstractBeside: boolean;
  onOpenSession: (sessionId: string) => void;
  onOpenWindow: () => void;
  /** Left out where nothing can be edited. */
  onEdit?: () => void;
  /** Left out where nothing can be removed. */
  onRemoved?: () => void;
}

/** What stands above a session's note. */
export function SessionHead({
  session,
  previous,
  next,
  overlaps,
  hasAbstractBeside,
  onOpenSession,
  onOpenWindow,
  onEdit,
  onRemoved,
}: SessionHeadProps) {
  const { data: about } = useCall("app.about", {});
  const { open, question } = useOpenLink();
  const keyWords = useKeyWords();
  const when = whenWords(session, about?.zone ?? null);
  const status = statusSentence(session);
  return (
    <header className={styles["head"]}>
      <div className={styles["titled"]}>
        <h1 className={styles["title"]} dir="auto">
          {session.title}
        </h1>
        <nav className={styles["steps"]} aria-label="Sessions beside this one">
          {session.isOwn && onEdit && (
            <Button look="plain" size="small" onClick={onEdit}>
              Edit
            </Button>
          )}
          {isLeftOver(session) && onRemoved && (
            <RemoveLeftOver session={session} onRemoved={onRemoved} />
          )}
          <OpenWindowButton onOpen={onOpenWindow} />
          <IconButton
            label="Previous session"
            shortcut={keyWords("previous-session")}
            icon={<ChevronLeft size={18} aria-hidden />}
            disabled={!previous}
            onClick={() => previous && onOpenSession(previous.id)}
          />
          <IconButton
            label="Next session"
            shortcut={keyWords("next-session")}
            icon={<ChevronRight size={18} aria-hidden />}
            disabled={!next}
            onClick={() => next && onOpenSession(next.id)}
          />
        </nav>
      </div>
      {status && <p className={styles["status"]}>{status}</p>}
      <SpeakerLine speakers={session.speakers} />
      <p className={styles["facts"]}>
        <span className={styles["fact"]}>
          {when.event}
          {when.laptop && <span className={styles["soft"]}> ({when.laptop} here)</span>}
        </span>
        {session.room && <bdi className={styles["fact"]}>{session.room}</bdi>}
        {session.track && <bdi className={styles["fact"]}>{session.track}</bdi>}
        <SessionLinks session={session} onOpen={open} className={styles["fact"] ?? ""} />
      </p>
      <MentionedIn sessionId={session.id} />
      <Overlaps sessions={overlaps} onOpenSession={onOpenSession} />
      {session.abstract && !hasAbstractBeside && (
        <AbstractFold abstract={session.abstract} onFollow={open} />
      )}
      <SessionMarks session={session} />
      {question}
    </header>
  );
}
