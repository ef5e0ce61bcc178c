import { speakersLine } from "#electron/post/speakers-line.ts";
import type { ChangeKind, ChangeSide, SessionChange } from "#shared/schedule-changes.ts";

/** What happened, as a sentence of a log says it. */
const kindWords: Record<ChangeKind, string> = {
  new: "new",
  restored: "in the programme again",
  cancelled: "cancelled",
  gone: "no longer in the programme",
  replaced: "replaced by another talk",
  moved: "moved",
  renamed: "renamed",
  speakers: "other speakers",
  abstract: "another abstract",
  links: "other links",
  details: "other track or kind",
};

/** `2026-03-24T09:00:00+01:00` as `2026-03-24 09:00`. */
export const timeText = (instant: string): string => instant.slice(0, 16).replace("T", " ");

const when = ({ startsAt, endsAt, room }: ChangeSide): string =>
  [`${timeText(startsAt)} to ${endsAt.slice(11, 16)}`, room].filter(Boolean).join(", ");

/** A change in words: the title people know it by, what happened, and lines with both sides of what differs. */
export function changeText({ kinds, before, after }: SessionChange): {
  title: string;
  words: string;
  details: string[];
} {
  const title = (before ?? after)?.title ?? "";
  const words = kinds.map((kind) => kindWords[kind]).join(", ");
  const only = before ?? after;
  if (before === null || after === null) {
    const people = only === null ? "" : speakersLine(only.speakers);
    const details = [only === null ? "" : when(only), people].filter(Boolean);
    return { title, words, details };
  }
  const differing: [label: string, of: (side: ChangeSide) => string][] = [
    ["Title", (side) => side.title],
    ["Time and room", when],
    ["Speakers", ({ speakers }) => speakersLine(speakers)],
    ["Track", ({ track }) => track ?? ""],
    ["Kind", ({ kind }) => kind],
  ];
  const details = differing
    .filter(([, of]) => of(before) !== of(after))
    .map(([label, of]) => `${label}: ${of(before) || "none"} → ${of(after) || "none"}`);
  return { title, words, details };
}
