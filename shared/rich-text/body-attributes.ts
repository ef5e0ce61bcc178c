import { limits } from "../limits.ts";
import type { CellAlign } from "../note-body.ts";
import { isFileHash, turns } from "./attachment-address.ts";
import { isFootnoteLabel } from "./footnote-label.ts";
import { mentionLabel, mentionOf } from "./mention-address.ts";

const isAlign = (value: unknown): value is CellAlign =>
  value === null || value === "left" || value === "center" || value === "right";
const one = (value: unknown) => (value === 1 ? 1 : undefined);
const hash = (value: unknown) => (isFileHash(value) ? value : undefined);
const line = (value: unknown) =>
  typeof value === "string" ? value.slice(0, limits.lineCharacters) : undefined;

function cellAttributes(type: string): Record<string, (value: unknown) => unknown> {
  return {
    [`${type}.colspan`]: one,
    [`${type}.rowspan`]: one,
    [`${type}.align`]: (value) => (isAlign(value) ? value : undefined),
  };
}

/** The attributes of nodes and marks as `type.name`: the value that one stands for; undefined: a value of another kind. */
export const KNOWN_ATTRIBUTES: Readonly<Record<string, (value: unknown) => unknown>> = {
  "heading.level": (value) => (isWhole(value) && value >= 1 && value <= 6 ? value : undefined),
  "orderedList.start": (value) => {
    if (typeof value !== "number") return undefined;
    // Pasted lists may start at -5; Markdown counts from 0 to nine digits.
    return isWhole(value) && value >= 0 && value <= MOST_START ? value : 1;
  },
  "taskItem.checked": (value) => (typeof value === "boolean" ? value : undefined),
  "codeBlock.language": (value) =>
    typeof value === "string" || value === null ? value : undefined,
  ...cellAttributes("tableHeader"),
  ...cellAttributes("tableCell"),
  "picture.file": hash,
  "picture.alt": line,
  "picture.caption": line,
  "picture.turn": (value) => turns.find((turn) => turn === value),
  "attachment.file": hash,
  "attachment.name": line,
  "mention.of": (value) => (value === "session" || value === "speaker" ? value : undefined),
  "mention.id": (value) =>
    typeof value === "string" && mentionOf(`lanyard:session/${value}`)?.id === value
      ? value
      : undefined,
  // A name that shows nothing would be a mention that nobody can see.
  "mention.label": (value) =>
    typeof value === "string"
      ? mentionLabel(value.slice(0, limits.lineCharacters)) || "…"
      : undefined,
  "footnote.label": (value) => (isFootnoteLabel(value) ? value : undefined),
  "footnoteReference.label": (value) => (isFootnoteLabel(value) ? value : undefined),
  "link.href": (value) => (typeof value === "string" || value === null ? value : undefined),
};

/** CommonMark allows nine digits; a list of a billion items is not to be had. */
const MOST_START = 99_999_999;

const isWhole = (value: unknown): value is number => Number.isInteger(value);
