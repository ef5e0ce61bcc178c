import { createAutosave, type Autosave } from "#renderer/editor/autosave.ts";
import type { Timers } from "#renderer/editor/timers.ts";
import type { Input, Output } from "#shared/ipc.ts";
import type { PostClash, StoredPost } from "#shared/stored-post.ts";
import { settleClash } from "./settle-clash.ts";

export interface PostState {
  /** As it was made last: the same object while somebody types. */
  post: StoredPost;
  /** Those on screen. */
  text: string;
  clashes: readonly PostClash[];
  /** It is being made anew: what would be typed now would be lost. */
  isBusy: boolean;
}

/** A post on screen: typed into, saved by itself, and made anew. */
export interface OpenPost {
  state: () => PostState;
  /** Tells `heard` after each change. Returns the function that ends it. */
  subscribe: (heard: () => void) => () => void;
  autosave: Autosave;
  type: (text: string) => void;
  /** Ends a clash: mine stays, or the new takes its place. */
  settle: (clash: PostClash, taken: "mine" | "generated") => void;
  /** Saves, and shows what `work` made of it. Rejects with what went wrong; the text then stays. */
  remake: (work: () => Promise<StoredPost>) => Promise<void>;
}

interface OpenPostParts {
  save: (draft: Input<"posts.save">) => Promise<Output<"posts.save">>;
  /** Keeps a text that cannot be saved, outside of the database. */
  keep: (draft: Input<"recovery.keep">) => Promise<Output<"recovery.keep">>;
  timers: Timers;
  /** The post had been written elsewhere meanwhile. */
  onOvertook: () => void;
}

export function createOpenPost(
  stored: StoredPost,
  { save, keep, timers, onOvertook }: OpenPostParts,
): OpenPost {
  let state: PostState = { ...shownOf(stored), isBusy: false };
  const hearers = new Set<() => void>();
  const show = (next: Partial<PostState>): void => {
    state = { ...state, ...next };
    for (const heard of hearers) heard();
  };
  const autosave = createAutosave({
    read: () => ({ body: state.text, words: 0, privateWords: 0 }),
    async save({ body, baseRevision }) {
      const clashes = [...state.clashes];
      const saved = await save({ id: stored.id, text: body, clashes, baseRevision });
      if (saved.overtook) onOvertook();
      return saved;
    },
    keep: ({ body, baseRevision }, why) =>
      keep({ target: { of: "post", postId: stored.id }, body, baseRevision, why }),
    timers,
    stored: savedOf(stored),
  });
  const write = (changes: Partial<Pick<PostState, "text" | "clashes">>): void => {
    if (state.isBusy) return;
    show(changes);
    autosave.changed();
  };
  return {
    state: () => state,
    subscribe(heard) {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    autosave,
    type: (text) => write({ text }),
    settle(clash, taken) {
      const { text, clashes } = state;
      write({
        text: taken === "mine" ? text : settleClash(text, clash),
        clashes: clashes.filter((one) => one !== clash),
      });
    },
    async remake(work) {
      show({ isBusy: true });
      try {
        await autosave.flush();
        const post = await work();
        show({ ...shownOf(post), isBusy: false });
        autosave.adopt(savedOf(post));
      } finally {
        if (state.isBusy) show({ isBusy: false });
      }
    },
  };
}

const shownOf = (post: StoredPost) => ({ post, text: post.text, clashes: post.clashes });

/** What the autosave is to know of a stored post. Words are counted elsewhere. */
const savedOf = ({ revision, savedAt }: StoredPost) => ({
  revision,
  savedAt,
  words: 0,
  privateWords: 0,
});
