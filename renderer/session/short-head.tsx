import { useCall } from "#renderer/ipc/use-call.ts";
import type { SessionPage } from "#shared/session.ts";
import styles from "./session-head.module.css";
import { statusSentence } from "./status-sentence.ts";
import { whenWords } from "./when-words.ts";

/** What tells which session it is, where its note is shown alone. */
export function ShortHead({ session }: { session: SessionPage }) {
  const { data: about } = useCall("app.about", {});
  const when = whenWords(session, about?.zone ?? null);
  const status = statusSentence(session);
  const names = session.speakers.map(({ name }) => name).join(", ");
  return (
    <header className={styles["head"]} data-short>
      <h1 className={styles["title"]} dir="auto">
        {session.title}
      </h1>
      {status && <p className={styles["status"]}>{status}</p>}
      <p className={styles["facts"]}>
        <bdi className={styles["soft"]}>
          {[names, when.event, session.room].filter(Boolean).join(" · ")}
        </bdi>
      </p>
    </header>
  );
}
