import { EmptyState } from "#renderer/ui/state.tsx";
import { pageOf, type Navigation, type Step } from "./navigation.ts";
import { NotePane, SessionPane } from "./panes.tsx";

/** The right: the session or note that is open. */
export function PageColumn({ at, go }: { at: Navigation; go: (step: Step) => void }) {
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
      onOpenSession={(sessionId) =>
        go({ does: "open-page", eventId, page: { of: "session", sessionId } })
      }
    />
  );
}
