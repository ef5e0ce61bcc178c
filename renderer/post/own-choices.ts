import type { Choice } from "#renderer/ui/select.tsx";
import type { OwnText } from "#shared/own-text.ts";

const CHANGED = "changed";
const ownValue = (name: string): string => `own ${name}`;

/** What a post has of its own, as a choice: one that is kept under a name, or one that is not. */
export function ownChoice(own: readonly OwnText[], text: string): string {
  const kept = own.find((one) => one.text === text);
  return kept === undefined ? CHANGED : ownValue(kept.name);
}

/** The choices of one's own, with the post's (`text`) where that has no name. */
export const ownChoices = (own: readonly OwnText[], text: string | null): Choice<string>[] => [
  ...own.map(({ name }) => ({ value: ownValue(name), words: name })),
  ...(text !== null && ownChoice(own, text) === CHANGED
    ? [{ value: CHANGED, words: "Changed" }]
    : []),
];

/** The text of a choice; undefined for one that is none of one's own. */
export const textOfChoice = (own: readonly OwnText[], chosen: string): string | undefined =>
  own.find(({ name }) => ownValue(name) === chosen)?.text;
