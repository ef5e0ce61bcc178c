import { splitView } from "#renderer/settings/reading.ts";
import { useChoice } from "#renderer/ui/kept-choice.ts";
import { OpenPageContext } from "#renderer/editor/open-page.ts";
import { EmptyState } from "#renderer/ui/state.tsx";
import type { NoteTarget } from "#shared/note.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { pageOf, type Navigation, type Step } from "./navigation.ts";
import { NotePane } from "./panes.tsx";
import type { AnySessionPane } from "./use-session-pane.ts";
import { useOpenWindow } from "./use-open-window.ts";

interface PageColumnProps {
  sessionPane: AnySessionPane;
  at: Navigation;
  go: (step: Step) => void;
  ask: (request: DialogRequest) => void;
  /** The note is shown without what stands around it. */
  isAlone: boolean;
}

/** The right: the session or note that is open. */
export function PageColumn({ sessionPane: SessionPane, at, go, ask, isAlone }: PageColumnProps) {
  const page = pageOf(at);
  const { eventId } = at;
  const openWindow = useOpenWindow();
  const [split] = useChoice(splitView);
  if (page === null || eventId === null) {
    return (
      <EmptyState title="No session is open">
        Choose one from the programme: its abstract stands here, and your note beneath it.
      </EmptyState>
    );
  }
  const open = (target: NoteTarget, of: string) =>
    go({
      does: "open-page",
      eventId: of,
      page: target.of === "session" ? target : { of: "note", target },
    });
  if (page.of === "note") {
    return (
      <OpenPageContext value={open}>
        <NotePane
          target={page.target}
          isAlone={isAlone}
          onOpenWindow={openWindow}
          onClose={() => go({ does: "close-page" })}
        />
      </OpenPageContext>
    );
  }
  return (
    <OpenPageContext value={open}>
      <SessionPane
        sessionId={page.sessionId}
        isAlone={isAlone}
        isSplit={split === "on"}
        onOpenWindow={openWindow}
        onRemoved={() => go({ does: "close-page" })}
        onEditOwn={(sessionId) => ask({ of: "own-session", sessionId })}
        onOpenSession={(sessionId) =>
          go({ does: "open-page", eventId, page: { of: "session", sessionId } })
        }
      />
    </OpenPageContext>
  );
}
