import { useState } from "react";
import { useTopic } from "#renderer/ipc/live.tsx";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { Input, Output } from "#shared/ipc.ts";

/** A post, and what of it is written or copied. */
export type LeavingPost = Input<"posts.export">;

export interface WaysOut {
  copy: (as: "file" | "rich") => void;
  /** As the place that is named, else as the post's own. */
  save: (place?: Partial<Pick<LeavingPost, "profile" | "options">>) => void;
  cancel: () => void;
  /** What is being written; null when nothing is. `total` is of pictures, 0 before they are counted. */
  saving: { done: number; total: number } | null;
  isCopying: boolean;
}

/** Copies a post and writes it into files; `post` is asked for once it leaves. `before` saves what was typed a moment ago: it belongs into the post. */
export function useWaysOut(
  eventId: string,
  post: () => LeavingPost,
  before: () => Promise<unknown>,
): WaysOut {
  const toasts = useToasts();
  const { mutate: copy, isPending: isCopying } = useAct("posts.copy");
  const { mutate: save, isPending: isSaving } = useAct("posts.export");
  const { mutate: cancel } = useAct("posts.cancel");
  const [step, setStep] = useState({ done: 0, total: 0 });
  useTopic("exporting", ({ eventId: of, done, total }) => {
    if (of === eventId) setStep({ done, total });
  });
  const copyNow = (as: "file" | "rich") => {
    const said =
      as === "rich" ? "The post is on the clipboard, formatted." : "The post is on the clipboard.";
    copy({ ...post(), as }, { onSuccess: () => toasts.tell(said) });
  };
  const saveNow: WaysOut["save"] = (place) => {
    setStep({ done: 0, total: 0 });
    const leaving = post();
    const options = { ...leaving.options, ...place?.options };
    save({ ...leaving, ...place, options }, { onSuccess: told });
  };
  const told = (saved: Output<"posts.export">) => {
    if (saved === null) return;
    toasts.tell(`The post is saved as ${saved.path}`);
    for (const sentence of saved.warnings) toasts.tellFailure(sentence);
  };
  return {
    isCopying,
    saving: isSaving ? step : null,
    cancel: () => cancel({}),
    copy: (as) => void before().then(() => copyNow(as)),
    save: (place) => void before().then(() => saveNow(place)),
  };
}
