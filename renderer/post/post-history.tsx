import { useMemo, useState } from "react";
import { diffTexts } from "#renderer/editor/diff-texts.ts";
import { foldSame } from "#renderer/editor/fold-same.ts";
import { DiffParts } from "#renderer/editor/diff-parts.tsx";
import styles from "#renderer/editor/note-history.module.css";
import { versionWords } from "#renderer/editor/version-words.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import type { StoredPost } from "#shared/stored-post.ts";

interface PostHistoryProps {
  post: StoredPost;
  /** As it stands on screen. */
  text: string;
  /** Resolves when it is done, or has been told that it is not. */
  onRestore: (revision: number) => Promise<void>;
  onClose: () => void;
}

/** Earlier texts of a post, what became of each since, and the way back. */
export function PostHistory({ post, text, onRestore, onClose }: PostHistoryProps) {
  const { data: versions, error, refetch } = useCall("posts.versions", { id: post.id });
  const [picked, setPicked] = useState<number | null>(null);
  const [shownAt] = useState(Date.now);
  const shown = versions?.find(({ revision }) => revision === picked) ?? versions?.[0];
  return (
    <Dialog
      title="History"
      explanation="Earlier texts of this post, kept every two minutes of writing and whenever it is made anew."
      width="broad"
      onClose={onClose}
    >
      {error ? (
        <ErrorState title="The history is not shown" error={error} onRetry={() => void refetch()} />
      ) : versions === undefined ? (
        <Loading label="Reading the history" lines={4} />
      ) : shown === undefined ? (
        <EmptyState title="No earlier text yet">
          Once a text has stood for a while and is written over, it is kept here.
        </EmptyState>
      ) : (
        <>
          <div className={styles["sides"]}>
            <ol aria-label="Versions" className={styles["versions"]}>
              {versions.map(({ revision, savedAt }) => (
                <li key={revision}>
                  <button
                    type="button"
                    className={styles["version"]}
                    aria-current={revision === shown.revision}
                    onClick={() => setPicked(revision)}
                  >
                    {versionWords(savedAt, shownAt)}
                  </button>
                </li>
              ))}
            </ol>
            <PostDiff key={shown.revision} id={post.id} text={text} revision={shown.revision} />
          </div>
          <DialogFoot>
            <Button
              look="main"
              onClick={() => {
                void onRestore(shown.revision);
                onClose();
              }}
            >
              Restore this version
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}

interface PostDiffProps {
  id: string;
  text: string;
  revision: number;
}

function PostDiff({ id, text, revision }: PostDiffProps) {
  const { data: version, error } = useCall("posts.version", { id, revision });
  const parts = useMemo(() => version && foldSame(diffTexts(version.text, text)), [version, text]);
  if (error) return <ErrorState title="This version is not shown" error={error} />;
  if (!parts) return <Loading label="Comparing" lines={4} />;
  return <DiffParts parts={parts} />;
}
