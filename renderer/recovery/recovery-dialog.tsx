import { useEffect, useRef, useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { Recovered } from "#shared/recovery.ts";
import styles from "./recovery-dialog.module.css";
import { recoveredTitle, recoveredWords } from "./recovery-words.ts";

interface RecoveryDialogProps {
  /** A text is in its note; `conflict`: beside a newer one, to choose from. */
  onUsed: (text: Recovered, conflict: boolean) => void;
  onClose: () => void;
}

/** Texts that could not be saved last time, each with its ways on. Nothing goes without a question. */
export function RecoveryDialog({ onUsed, onClose }: RecoveryDialogProps) {
  const { data, error, refetch } = useCall("recovery.list", {});
  return (
    <Dialog
      title="Texts that were not saved"
      explanation="They are kept in the folder “recovery” beside the database until you say where each of them goes."
      width="wide"
      isSheet
      onClose={onClose}
    >
      {error && (
        <ErrorState title="They are not shown" error={error} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading label="Reading the texts" lines={3} />}
      {data?.texts.length === 0 && data.unreadable.length === 0 && <p>There are none any more.</p>}
      <ul aria-label="Texts" className={styles["list"]}>
        {data?.texts.map((text) => (
          <Text key={text.id} text={text} onUsed={onUsed} />
        ))}
      </ul>
      {data !== undefined && data.unreadable.length > 0 && (
        <section aria-label="Files that cannot be read">
          <p>
            These files cannot be read. They stay where they are; somebody who knows the format may
            still get text out of them.
          </p>
          <ul>
            {data.unreadable.map((path) => (
              <li key={path} className={styles["path"]}>
                {path}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function Text({ text, onUsed }: { text: Recovered; onUsed: RecoveryDialogProps["onUsed"] }) {
  const [isAsked, setIsAsked] = useState(false);
  const toasts = useToasts();
  const use = useAct("recovery.use");
  const saveAs = useAct("recovery.saveAs");
  const discard = useAct("recovery.discard");
  const { id } = text;
  const title = recoveredTitle(text);
  const isBusy = use.isPending || saveAs.isPending || discard.isPending;
  return (
    <li className={styles["text"]} aria-label={title}>
      <h3 className={styles["title"]} dir="auto">
        {title}
      </h3>
      <p className={styles["soft"]}>{recoveredWords(text)}.</p>
      <div
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label={`Text of ${title}`}
        // Longer than its box, it is scrolled by keys as well.
        tabIndex={0}
        className={styles["words"]}
        dir="auto"
      >
        {text.text}
        {text.isCut && " …"}
      </div>
      {text.isOlder && (
        <p className={styles["soft"]}>
          {text.target.of === "post"
            ? "The post has changed since. What it says now goes to its history."
            : "The note has changed since. Put into it, both texts are kept, and you choose."}
        </p>
      )}
      {text.problem !== null && <p className={styles["soft"]}>{text.problem}</p>}
      <div className={styles["acts"]}>
        {isAsked ? (
          <Question onKeep={() => setIsAsked(false)} onDiscard={() => discard.mutate({ id })} />
        ) : (
          <>
            <Button size="small" look="plain" disabled={isBusy} onClick={() => setIsAsked(true)}>
              Throw away…
            </Button>
            <Button
              size="small"
              disabled={isBusy}
              onClick={() =>
                saveAs.mutate(
                  { id },
                  { onSuccess: (saved) => saved && toasts.tell(`Saved as ${saved.path}.`) },
                )
              }
            >
              Keep as file…
            </Button>
            {text.problem === null && (
              <Button
                size="small"
                look="main"
                disabled={isBusy}
                onClick={() =>
                  use.mutate({ id }, { onSuccess: ({ conflict }) => onUsed(text, conflict) })
                }
              >
                {text.target.of === "post" ? "Put it into the post" : "Put it into the note"}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** The harmless answer has the focus. */
function Question({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <span>This cannot be undone.</span>
      <Button size="small" ref={keep} onClick={onKeep}>
        Keep
      </Button>
      <Button size="small" look="danger" onClick={onDiscard}>
        Throw away
      </Button>
    </>
  );
}
