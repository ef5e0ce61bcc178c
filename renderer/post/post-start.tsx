import { useState, type ReactNode } from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import { Select } from "#renderer/ui/select.tsx";
import type { ComposedPost, PostShape } from "#shared/post.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import { MoreWaysOut } from "./more-ways-out.tsx";
import { PostPreview } from "./post-preview.tsx";
import styles from "./post-pane.module.css";
import { counted, shapeChoices } from "./post-words.ts";
import { PostWarnings } from "./post-warnings.tsx";
import { SavingProgress } from "./saving-progress.tsx";
import { useWaysOut } from "./use-ways-out.ts";

interface PostStartProps {
  eventId: string;
  /** Keeps the post, so that it can be changed by hand. */
  onKeep: (shape: PostShape) => void;
  /** Entries to the notes that the post begins and ends with. */
  notes?: ReactNode;
}

const views = [
  { value: "preview", words: "Preview" },
  { value: "markdown", words: "Markdown" },
] as const;
type View = (typeof views)[number]["value"];

/** A post of an event as its notes stand now, to be read, copied and saved; none is kept yet. */
export function PostStart({ eventId, onKeep, notes }: PostStartProps) {
  const [shape, setShape] = useState<PostShape>("wrap-up");
  const input = { eventId, shape, profile: "markdown" } as const;
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
  const ways = useWaysOut({ eventId, post: () => input, before: saveNotes });

  if (error) {
    return (
      <ErrorState title="The post is not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <section className={styles["pane"]} aria-label="Post" tabIndex={-1} data-first>
      <header className={styles["head"]}>
        <div className={styles["titled"]}>
          <h1 className={styles["title"]} dir="auto">
            {post?.title ?? "Post"}
          </h1>
          <div className={styles["acts"]}>
            <Select
              label="Shape"
              choices={shapeChoices}
              value={shape}
              onChange={(picked) => setShape(picked ?? shape)}
            />
            <Button onClick={() => onKeep(shape)} disabled={!post}>
              Edit…
            </Button>
            <Button onClick={() => ways.copy("file")} disabled={!post || ways.isCopying}>
              Copy
            </Button>
            <MoreWaysOut ways={ways} disabled={!post} />
            <Button look="main" onClick={() => ways.save()} disabled={!post || ways.isSaving}>
              Save as file…
            </Button>
          </div>
        </div>
        {post && (
          <p className={styles["facts"]}>
            {counted(post.words, "word")} in the post · {counted(post.sessions, "session")} ·{" "}
            {post.fileName}
          </p>
        )}
        <SavingProgress {...ways} />
        <ExportOutcome {...ways} />
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
