import { useMemo } from "react";
import { diffTexts } from "#renderer/editor/diff-texts.ts";
import { foldSame } from "#renderer/editor/fold-same.ts";
import { DiffParts } from "#renderer/editor/diff-parts.tsx";
import { HistoryDialog } from "#renderer/editor/history-dialog.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import type { StoredPost } from "#shared/stored-post.ts";

interface PostHistoryProps {
  post: StoredPost;
  /** As it stands on screen. */
  text: string;
  /** Resolves when it is done, or has been told that it is not. */
  onRestore: (revision: number) => Promise<void>;
  onClose: () => void;
}

/** Earlier texts of a post, what became of each since. */
export function PostHistory({ post, text, onRestore, onClose }: PostHistoryProps) {
  const { data: versions, error, refetch } = useCall("posts.versions", { id: post.id });
  return (
    <HistoryDialog
      explanation="Earlier texts of this post, kept every two minutes of writing and whenever it is made anew."
      versions={versions}
      error={error}
      onRetry={() => void refetch()}
      onRestore={(revision) => {
        void onRestore(revision);
        onClose();
      }}
      onClose={onClose}
    >
      {(revision) => <PostDiff key={revision} id={post.id} text={text} revision={revision} />}
    </HistoryDialog>
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
