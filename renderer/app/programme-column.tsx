import { SchedulePane, type ProgrammeShape } from "#renderer/schedule/schedule-pane.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { NoteTarget } from "#shared/note.ts";
import { ChangedMark } from "./changed-mark.tsx";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane } from "./focus-pane.ts";
import { pageOf, type Navigation, type Step } from "./navigation.ts";
import { NotesIndex, PostPane, SearchPane, SettingsPane } from "./panes.tsx";
import { pageOfHit } from "./page-of-hit.ts";
import { StartPane } from "./start-pane.tsx";

interface ProgrammeColumnProps {
  at: Navigation;
  go: (step: Step) => void;
  /** Null: there is none. */
  event: ConferenceEvent | null;
  ask: (request: DialogRequest) => void;
  view: ProgrammeShape;
  onView: (view: ProgrammeShape) => void;
  onOut: () => void;
}

/** The middle: the programme of the event that is chosen, or what the library's entries lead to. */
export function ProgrammeColumn({ at, go, event, ask, view, onView, onOut }: ProgrammeColumnProps) {
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
  return (
    <SchedulePane
      key={event.id}
      event={event}
      news={<ChangedMark eventId={event.id} onOpen={() => ask({ of: "change-log", event })} />}
      view={view}
      onView={onView}
      openId={page?.of === "session" ? page.sessionId : null}
      onOpen={(sessionId, byKey) => {
        go({ does: "open-page", eventId: event.id, page: { of: "session", sessionId } });
        if (byKey) focusPane("page");
      }}
      onOpenNote={openNote}
      onAddSession={(day) => ask({ of: "new-session", eventId: event.id, day })}
      onImport={() => ask({ of: "import", origin: null, eventId: event.id })}
      onOut={onOut}
    />
  );
}
