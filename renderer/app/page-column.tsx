import { EmptyState } from "#renderer/ui/state.tsx";
import type { DialogRequest } from "./dialog-request.ts";
import { pageOf, type Navigation, type Step } from "./navigation.ts";
import { NotePane, SessionPane } from "./panes.tsx";

interface PageColumnProps {
  at: Navigation;
  go: (step: Step) => void;
  ask: (request: DialogRequest) => void;
}

/** The right: the session or note that is open. */
export function PageColumn({ at, go, ask }: PageColumnProps) {
  const page = pageOf(at);
  const { eventId } = at;
  if (page === null || eventId === null) {
    return (
      <EmptyState title="No session is open">
        Choose one from the programme: its abstract stands here, and your note beneath it.
      </EmptyState>
    );
  }
  if (page.of === "note") {
    return <NotePane target={page.target} onClose={() => go({ does: "close-page" })} />;
  }
  return (
    <SessionPane
      sessionId={page.sessionId}
      onRemoved={() => go({ does: "close-page" })}
      onEditOwn={(sessionId) => ask({ of: "own-session", sessionId })}
      onOpenSession={(sessionId) =>
        go({ does: "open-page", eventId, page: { of: "session", sessionId } })
      }
    />
  );
}
