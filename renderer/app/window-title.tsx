import { useCall } from "#renderer/ipc/use-call.ts";
import { noteTitle } from "#shared/note-title.ts";
import { pageOf, type Navigation } from "./navigation.ts";

/** Names the window of a note after it, as the system's list of windows shows it. */
export function WindowTitle({ at }: { at: Navigation }) {
  const page = pageOf(at);
  const sessionId = page?.of === "session" ? page.sessionId : null;
  const { data: session } = useCall("sessions.get", sessionId === null ? null : { id: sessionId });
  const title = page?.of === "note" ? noteTitle(page.target) : session?.title;
  return <title>{title === undefined ? "Lanyard" : `${title} – Lanyard`}</title>;
}
