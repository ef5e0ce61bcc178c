import type { Goal } from "#renderer/commands/places.ts";
import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import { focusPane } from "./focus-pane.ts";
import type { Step } from "./navigation.ts";
import { writeAtEnd } from "./write-at-end.ts";

/** Goes where quick open leads, and into the note there. */
export function goTo(
  goal: Exclude<Goal, { to: "speaker" }>,
  go: (step: Step) => void,
  notes: OpenNotes,
): void {
  if (goal.to === "event") {
    go({ does: "choose-event", eventId: goal.eventId });
    focusPane("programme");
    return;
  }
  if (goal.to === "session") {
    const { eventId, sessionId } = goal;
    go({ does: "open-page", eventId, page: { of: "session", sessionId } });
    void writeAtEnd(notes, { of: "session", sessionId });
    return;
  }
  const { target } = goal;
  if (target.of === "session") return;
  go({ does: "open-page", eventId: target.eventId, page: { of: "note", target } });
  void writeAtEnd(notes, target);
}
