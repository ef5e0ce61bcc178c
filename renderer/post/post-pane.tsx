import { useEffect, useState, type ReactNode, type Ref } from "react";
import { createWindowTimers } from "#renderer/editor/timers.ts";
import { call } from "#renderer/ipc/client.ts";
import { useTopic } from "#renderer/ipc/live.tsx";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";
import { useToasts, type Toasts } from "#renderer/ui/toast.tsx";
import type { NoteTarget } from "#shared/note.ts";
import type { PostShape } from "#shared/post.ts";
import type { ListedPost } from "#shared/stored-post.ts";
import { useChosenPost } from "./chosen-post.ts";
import { Composer } from "./composer.tsx";
import { createOpenPost, type OpenPost } from "./open-post.ts";
import type { PostActs } from "./post-acts.ts";
import { PostStart } from "./post-start.tsx";
import { shapeWords } from "./post-words.ts";

interface PostPaneProps {
  eventId: string;
  /** Entries to the notes that the post begins and ends with. */
  notes?: ReactNode;
  /** The editor of a note, to be written in place. */
  renderNote: (target: NoteTarget) => ReactNode;
  onOpenSession: (sessionId: string) => void;
  /** What commands do with the post that is open. */
  acts: Ref<PostActs>;
}

/** The posts of an event: the one that is open, or what the first would be. */
export function PostPane({ eventId, notes, renderNote, onOpenSession, acts }: PostPaneProps) {
  const { data: posts, error, refetch } = useCall("posts.list", { eventId });
  const [chosen, choose] = useChosenPost(eventId);
  const { mutate: create } = useAct("posts.create");
  const keep = (shape: PostShape) =>
    create(
      { eventId, name: shapeWords(shape), shape, profile: "markdown" },
      { onSuccess: ({ id }) => choose(id) },
    );
  if (error) {
    return (
      <ErrorState title="The posts are not shown" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!posts) return <Loading label="Reading the posts" lines={12} />;
  const post = posts.find(({ id }) => id === chosen) ?? posts[0];
  if (post === undefined) return <PostStart eventId={eventId} notes={notes} onKeep={keep} />;
  return (
    <PostOf
      key={post.id}
      id={post.id}
      posts={posts}
      onChoose={choose}
      onNew={keep}
      renderNote={renderNote}
      onOpenSession={onOpenSession}
      acts={acts}
    />
  );
}

interface PostOfProps extends Pick<PostPaneProps, "renderNote" | "onOpenSession" | "acts"> {
  id: string;
  posts: readonly ListedPost[];
  onChoose: (id: string) => void;
  onNew: (shape: PostShape) => void;
}

/** Reads a post and opens it. The text on screen is the composer's from then on, never the cache's. */
function PostOf({ id, ...rest }: PostOfProps) {
  const toasts = useToasts();
  const [opened, setOpened] = useState<OpenPost | Error | null>(null);
  const [times, setTimes] = useState(0);
  const reopen = async () => {
    if (opened === null || opened instanceof Error || !(await isOvertaken(opened))) return;
    setOpened(await open(id, toasts));
    setTimes((before) => before + 1);
  };
  // A text may have been put into it from a recovery file, or by another program.
  useTopic("everything", () => {
    void reopen();
  });
  useEffect(() => {
    let isWanted = true;
    open(id, toasts).then(
      (post) => isWanted && setOpened(post),
      (error: Error) => isWanted && setOpened(error),
    );
    return () => {
      isWanted = false;
    };
  }, [id, toasts]);
  if (opened === null) return <Loading label="Opening the post" lines={12} />;
  if (opened instanceof Error) return <ErrorState title="The post is not shown" error={opened} />;
  return <Composer key={times} open={opened} {...rest} />;
}

/** The store has a later text of the post, and nothing here is unsaved. */
async function isOvertaken({ state, autosave }: OpenPost): Promise<boolean> {
  const { post, isBusy } = state();
  if (isBusy || autosave.status().unsaved) return false;
  try {
    const { revision } = await call("posts.get", { id: post.id });
    return revision > autosave.revision() && !autosave.status().unsaved;
  } catch {
    // It is gone, or cannot be read now: what is on screen stays.
    return false;
  }
}

const open = async (id: string, { tell }: Pick<Toasts, "tell">): Promise<OpenPost> =>
  createOpenPost(await call("posts.get", { id }), {
    save: (draft) => call("posts.save", draft),
    keep: (draft) => call("recovery.keep", draft),
    timers: createWindowTimers(),
    onOvertook: () =>
      tell("This post was changed elsewhere meanwhile. That text is in its history."),
  });
