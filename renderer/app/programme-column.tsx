import { NowStrip } from "#renderer/now/now-strip.tsx";
import { useKeyWords } from "#renderer/editor/use-key-words.ts";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import type { RefObject } from "react";
import type { PostActs } from "#renderer/post/post-acts.ts";
import { SchedulePane, type ProgrammeShape } from "#renderer/schedule/schedule-pane.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import type { SessionRow } from "#shared/session.ts";
import { ChangedMark } from "./changed-mark.tsx";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane } from "./focus-pane.ts";
import { goToEnd } from "./go-to-end.ts";
import { pageOf, type Navigation, type Step } from "./navigation.ts";
import {
  LooseEndsPane,
  NotePane,
  NotesIndex,
  NowPane,
  PostPane,
  ReviewPane,
  SearchPane,
  SettingsPane,
} from "./panes.tsx";
import { addressedPage } from "./window-of-note.ts";
import { pageOfHit } from "./page-of-hit.ts";
import { StartPane } from "./start-pane.tsx";

interface ProgrammeColumnProps {
  at: Navigation;
  go: (step: Step) => void;
  /** Null: there is none. */
  event: ConferenceEvent | null;
  ask: (request: DialogRequest) => void;
  /** All events. */
  events: readonly ConferenceEvent[];
  onWriteNow: () => void;
  /** Opens a note in a window of its own. */
  onOpenWindow: (target: NoteTarget) => void;
  view: ProgrammeShape;
  onView: (view: ProgrammeShape) => void;
  onOut: () => void;
  /** Holds what commands do with the post that is open. */
  post: RefObject<PostActs | null>;
}

/** The middle: the programme of the event that is chosen, or what the library's entries lead to. */
export function ProgrammeColumn(props: ProgrammeColumnProps) {
  const { at, go, event, ask, events, onWriteNow, view, onView, onOut } = props;
  const notes = useOpenNotes();
  const keyWords = useKeyWords();
  if (at.view === "settings") return <SettingsPane />;
  if (event === null) {
    return (
      <StartPane
        onImport={(origin) => ask({ of: "import", origin, eventId: null })}
        onNewEvent={() => ask({ of: "event", eventId: null })}
      />
    );
  }
  const openNote = (target: NoteTarget) => {
    go({ does: "open-page", eventId: event.id, page: { of: "note", target } });
    focusPane("page");
  };
  if (at.view === "posts") {
    return (
      <PostPane
        key={event.id}
        eventId={event.id}
        notes={<NotesIndex eventId={event.id} onOpen={openNote} />}
        renderNote={(target) => (
          <NotePane target={target} isAlone onOpenWindow={props.onOpenWindow} onClose={() => {}} />
        )}
        onOpenSession={(sessionId) =>
          go({ does: "open-page", eventId: event.id, page: { of: "session", sessionId } })
        }
        acts={props.post}
      />
    );
  }
  if (at.view === "search") {
    return (
      <SearchPane
        onOpen={(hit) => {
          const page = pageOfHit(hit);
          if (page) go({ does: "open-page", eventId: hit.eventId, page });
        }}
      />
    );
  }
  const page = pageOf(at);
  const openId = page?.of === "session" ? page.sessionId : null;
  const openRow = ({ id, eventId }: SessionRow) => {
    go({ does: "open-page", eventId, page: { of: "session", sessionId: id } });
  };
  if (at.view === "now") {
    return (
      <NowPane
        events={events}
        openId={openId}
        writeKey={keyWords("write-now")}
        onOpen={openRow}
        onWrite={onWriteNow}
      />
    );
  }
  if (at.view === "loose-ends") {
    return (
      <LooseEndsPane
        events={events}
        open={addressedPage(at)}
        onOpen={(note, end) => goToEnd(note, end, { go, notes })}
      />
    );
  }
  if (at.view === "review") {
    return (
      <ReviewPane
        key={event.id}
        event={event}
        openId={openId}
        onOpen={openRow}
        onOpenNote={openNote}
      />
    );
  }
  return (
    <>
      <NowStrip event={event} onOpen={openRow} />
      <SchedulePane
        key={event.id}
        event={event}
        news={<ChangedMark eventId={event.id} onOpen={() => ask({ of: "change-log", event })} />}
        view={view}
        onView={onView}
        openId={openId}
        onOpen={(sessionId, byKey) => {
          go({ does: "open-page", eventId: event.id, page: { of: "session", sessionId } });
          if (byKey) focusPane("page");
        }}
        onOpenWindow={(sessionId) => props.onOpenWindow({ of: "session", sessionId })}
        onOpenNote={openNote}
        onAddSession={(day) => ask({ of: "new-session", eventId: event.id, day })}
        onImport={() => ask({ of: "import", origin: null, eventId: event.id })}
        onOut={onOut}
      />
    </>
  );
}
