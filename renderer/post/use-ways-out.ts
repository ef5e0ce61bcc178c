import { useState } from "react";
import { useTopic } from "#renderer/ipc/live.tsx";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ExportOutcome } from "#shared/export-report.ts";
import type { Input, Output } from "#shared/ipc.ts";
import type { PostProfile } from "#shared/post.ts";
import { savedPostWords } from "./saved-post-words.ts";

/** A post, and what of it is written or copied. */
export type LeavingPost = Input<"posts.export">;

export interface WaysOut {
  copy: (as: "file" | "rich") => void;
  /** As the place that is named, else as the post's own. */
  save: (place?: Partial<Pick<LeavingPost, "profile" | "options">>) => void;
  cancel: () => void;
  /** A post is being written, or asked about. */
  isSaving: boolean;
  /** What is being written; null when nothing is. `total` is of pictures, 0 before they are counted. */
  saving: { done: number; total: number } | null;
  isCopying: boolean;
  /** What became of the last export, until it is put away. */
  outcome: ExportOutcome | null;
  putAway: () => void;
}

interface LeavingParts {
  eventId: string;
  /** Asked for once the post leaves. */
  post: () => LeavingPost;
  /** Saves what was typed a moment ago: it belongs into the post. */
  before: () => Promise<unknown>;
  /** The folder was another blog's, and the post was written for that. */
  onProfile?: (profile: PostProfile) => void;
}

/** Copies a post and writes it into files. */
export function useWaysOut({ eventId, post, before, onProfile }: LeavingParts): WaysOut {
  const toasts = useToasts();
  const { mutate: copy, isPending: isCopying } = useAct("posts.copy");
  const { mutate: save, isPending: isSaving } = useAct("posts.export");
  const { mutate: cancel } = useAct("posts.cancel");
  const [step, setStep] = useState<WaysOut["saving"]>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  useTopic("exporting", ({ eventId: of, done, total }) => {
    if (of === eventId) setStep({ done, total });
  });
  const copyNow = (as: "file" | "rich") => {
    const said =
      as === "rich" ? "The post is on the clipboard, formatted." : "The post is on the clipboard.";
    copy({ ...post(), as }, { onSuccess: () => toasts.tell(said) });
  };
  const saveNow: WaysOut["save"] = (place) => {
    setStep(null);
    setOutcome(null);
    const own = post();
    const options = { ...own.options, ...place?.options };
    // A place that is named is Lanyard's.
    if (place?.profile !== undefined) options.ownProfile = null;
    const leaving = { ...own, ...place, options };
    save(leaving, { onSuccess: (saved) => told(saved, leaving.profile) });
  };
  const told = (saved: Output<"posts.export">, wanted: PostProfile) => {
    setOutcome(saved);
    if (saved?.isWritten !== true) return;
    toasts.tell(savedPostWords(saved, wanted));
    for (const sentence of saved.warnings) toasts.tellFailure(sentence);
    if (saved.profile !== wanted) onProfile?.(saved.profile);
  };
  return {
    isCopying,
    isSaving,
    saving: isSaving ? step : null,
    outcome,
    putAway: () => setOutcome(null),
    cancel: () => cancel({}),
    copy: (as) => void before().then(() => copyNow(as)),
    save: (place) => void before().then(() => saveNow(place)),
  };
}
