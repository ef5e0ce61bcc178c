import { use } from "react";
import { noteKey } from "#renderer/editor/note-key.ts";
import { OpenPageContext } from "#renderer/editor/open-page.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import type { MentionedIn as Found } from "#shared/mention.ts";
import { noteTitle } from "#shared/note-title.ts";
import styles from "./overlaps.module.css";

/** More would push the note away. */
const MOST = 5;

/** The notes that mention this session, and those that mention who speaks. Nothing where there are none. */
export function MentionedIn({ sessionId }: { sessionId: string }) {
  const { data: found = [] } = useCall("mentions.ofSession", { sessionId });
  return byName(found).map(([key, notes]) => <Line key={key} notes={notes} />);
}

function Line({ notes }: { notes: readonly Found[] }) {
  const open = use(OpenPageContext);
  const [first] = notes;
  if (!first) return null;
  return (
    <p className={styles["overlaps"]}>
      {first.of === "speaker" ? (
        <>
          <bdi>{first.name}</bdi> is mentioned in{" "}
        </>
      ) : (
        "Mentioned in "
      )}
      {notes.slice(0, MOST).map(({ target, eventId, title }) => (
        <span key={noteKey(target)} className={styles["other"]}>
          <button type="button" className={styles["open"]} onClick={() => open(target, eventId)}>
            <bdi>{title ?? noteTitle(target)}</bdi>
          </button>
        </span>
      ))}
      {notes.length > MOST && ` and ${notes.length - MOST} more`}
    </p>
  );
}

const byName = (found: readonly Found[]): [string, Found[]][] => [
  ...Map.groupBy(found, ({ of, name }) => `${of} ${name}`),
];
