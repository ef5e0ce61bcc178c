import { useEffect, useRef, useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { pictureAddress } from "#shared/picture-address.ts";
import { trashDays, type Trashed } from "#shared/trash.ts";
import { removedWords, trashedTitle } from "./trash-words.ts";
import styles from "./trash.module.css";

/** What was removed, with the way back, and the way out for good, which asks. */
export function Trash() {
  const { data: trash, error, refetch } = useCall("trash.list", {});
  const list = useRef<HTMLUListElement>(null);
  if (error) {
    return (
      <ErrorState title="The trash is not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!trash) return <Loading label="Reading the trash" lines={2} />;
  return (
    <>
      <p className={styles["soft"]}>
        Events, sessions of your own, notes, posts and pictures that were removed stay here for{" "}
        {trashDays} days.
      </p>
      {trash.length === 0 && <p>The trash is empty.</p>}
      <ul aria-label="Trash" ref={list} tabIndex={-1} className={styles["list"]}>
        {trash.map((thing) => (
          // What has gone from the list takes the focus with it.
          <Thing key={thing.id} thing={thing} onGone={() => list.current?.focus()} />
        ))}
      </ul>
    </>
  );
}

function Thing({ thing, onGone }: { thing: Trashed; onGone: () => void }) {
  const [isAsked, setIsAsked] = useState(false);
  const toasts = useToasts();
  const restore = useAct("trash.restore");
  const remove = useAct("trash.remove");
  const { id } = thing;
  const title = trashedTitle(thing);
  const back = () =>
    restore.mutate(
      { id },
      {
        onSuccess: () => {
          toasts.tell(`Brought back: ${title}.`);
          onGone();
        },
      },
    );
  return (
    <li className={styles["thing"]} data-pictured={thing.kind === "picture" || undefined}>
      {thing.kind === "picture" && thing.file !== null && (
        <img alt="" src={pictureAddress(thing.file, 0)} className={styles["picture"]} />
      )}
      <span className={styles["title"]} dir="auto">
        {title}
      </span>
      <span className={styles["soft"]}>{removedWords(thing)}</span>
      {isAsked ? (
        <Question
          onKeep={() => setIsAsked(false)}
          onDelete={() => remove.mutate({ id }, { onSuccess: onGone })}
        />
      ) : (
        <span className={styles["acts"]}>
          <Button size="small" aria-label={`Bring back ${title}`} onClick={back}>
            Bring back
          </Button>
          <Button
            size="small"
            look="plain"
            aria-label={`Delete ${title}`}
            onClick={() => setIsAsked(true)}
          >
            Delete…
          </Button>
        </span>
      )}
    </li>
  );
}

/** The harmless answer has the focus. */
function Question({ onKeep, onDelete }: { onKeep: () => void; onDelete: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <span className={styles["acts"]}>
      <span>This cannot be undone.</span>
      <Button size="small" ref={keep} onClick={onKeep}>
        Keep
      </Button>
      <Button size="small" look="danger" onClick={onDelete}>
        Delete for good
      </Button>
    </span>
  );
}
