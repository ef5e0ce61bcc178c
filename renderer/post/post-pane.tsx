import { useState, type ReactNode } from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ComposedPost } from "#shared/post.ts";
import { MoreWaysOut } from "./more-ways-out.tsx";
import { PostPreview } from "./post-preview.tsx";
import styles from "./post-pane.module.css";
import { PostWarnings } from "./post-warnings.tsx";
import { SavingProgress } from "./saving-progress.tsx";
import { useWaysOut } from "./use-ways-out.ts";

interface PostPaneProps {
  eventId: string;
  /** Entries to the notes that the post begins and ends with. */
  notes?: ReactNode;
}

const views = [
  { value: "preview", words: "Preview" },
  { value: "markdown", words: "Markdown" },
] as const;
type View = (typeof views)[number]["value"];

/** The wrap-up of an event as it stands now, to be read, copied and saved. */
export function PostPane({ eventId, notes }: PostPaneProps) {
  const input = { eventId, shape: "wrap-up", profile: "markdown" } as const;
  const { data: post, error, refetch } = useCall("posts.compose", input);
  const [view, setView] = useState<View>("preview");
  const open = useOpenNotes();
  const toasts = useToasts();

  /** What was typed a moment ago belongs into the post. */
  const saveNotes = () =>
    open.flush().catch((reason: unknown) => {
      const why = reason instanceof Error ? reason.message : "";
      toasts.tellFailure(`The post lacks text that could not be saved. ${why}`);
    });
  const ways = useWaysOut(input, saveNotes);

  if (error) {
    return (
      <ErrorState title="The post is not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <section className={styles["pane"]} aria-label="Post">
      <header className={styles["head"]}>
        <div className={styles["titled"]}>
          <h1 className={styles["title"]} dir="auto">
            {post?.title ?? "Post"}
          </h1>
          <div className={styles["acts"]}>
            <Button onClick={() => ways.copy("file")} disabled={!post || ways.isCopying}>
              Copy
            </Button>
            <MoreWaysOut ways={ways} disabled={!post} />
            <Button
              look="main"
              onClick={() => ways.save()}
              disabled={!post || ways.saving !== null}
            >
              Save as file…
            </Button>
          </div>
        </div>
        {post && (
          <p className={styles["facts"]}>
            {counted(post.words, "word")} · {counted(post.sessions, "session")} · {post.fileName}
          </p>
        )}
        <SavingProgress {...ways} />
        {notes}
        {post && <PostWarnings warnings={post.warnings} />}
      </header>
      {post ? (
        <div className={styles["post"]}>
          <Tabs label="Post as" tabs={views} value={view} onChange={setView}>
            <PostView post={post} view={view} />
          </Tabs>
        </div>
      ) : (
        <Loading label="Composing the post" lines={12} />
      )}
    </section>
  );
}

function PostView({ post, view }: { post: ComposedPost; view: View }) {
  if (view === "markdown") {
    return (
      <pre className={styles["source"]} dir="auto">
        {post.file}
      </pre>
    );
  }
  if (post.words > 0) return <PostPreview markdown={post.markdown} />;
  return (
    <EmptyState title="Nothing is written yet">
      The post stands here as soon as a session of this event has a note or is marked as attended.
    </EmptyState>
  );
}

const counted = (count: number, thing: string): string =>
  count === 1 ? `1 ${thing}` : `${count} ${thing}s`;
