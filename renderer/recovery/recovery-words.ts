import { noteTitle } from "#shared/note-title.ts";
import type { Recovered } from "#shared/recovery.ts";

const reasons: Partial<Record<Recovered["why"], string>> = {
  "disk-full": "the disk was full",
  busy: "another program was writing to the database",
  "read-only": "the data folder could not be written",
  "store-failed": "the database could not be written",
  "not-found": "what it belongs to was gone",
  "too-large": "it is longer than Lanyard can hold",
};

/** `Keynote`, `Day note`, `Post: Wrap-up`: what a kept text belongs to. */
export const recoveredTitle = ({ target, title }: Pick<Recovered, "target" | "title">): string =>
  target.of === "session"
    ? title || "A session"
    : target.of === "post"
      ? `Post: ${title || "without a name"}`
      : noteTitle(target);

/** `Typed 4 Dec 2026, 13:02; not saved, since the disk was full` */
export function recoveredWords({ typedAt, why }: Pick<Recovered, "typedAt" | "why">): string {
  const at = new Date(typedAt).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return `Typed ${at}; not saved, since ${reasons[why] ?? "something in Lanyard failed"}`;
}
