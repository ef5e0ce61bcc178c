import { useCall } from "#renderer/ipc/use-call.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import styles from "./note-beginning.module.css";

/** More than is ever seen of it. */
const MOST = 400;

/** How the person's note on a session begins, for telling which talk it is about. Nothing while it is read, or cannot be. */
export function NoteBeginning({ sessionId }: { sessionId: string }) {
  const { data: note } = useCall("notes.get", { target: { of: "session", sessionId } });
  if (!note) return null;
  const text = bodyToText(parseBody(note.body)).slice(0, MOST);
  return (
    <blockquote className={styles["beginning"]} aria-label="Your note" dir="auto">
      {text}
    </blockquote>
  );
}
