import type { AnyExtension, Attribute, Extensions, NodeConfig } from "@tiptap/core";
import { linkAddress } from "#shared/rich-text/link-address.ts";

/** The largest number that Markdown knows for a list (CommonMark 0.31, 5.2). */
const LAST_NUMBER = 999_999_999;

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** ProseMirror asks this of every value, whatever door it comes through: JSON, a pasted page, a command. */
const whole = (least: number, most: number) => (value: unknown) => {
  if (!isWhole(value, least, most)) throw new RangeError(`${String(value)} is out of range`);
};

/** The attributes that a note's JSON holds, and no others (shared/note-body.ts). */
const kept: Readonly<Record<string, Record<string, Attribute>>> = {
  heading: { level: { validate: whole(1, 6) } },
  orderedList: {
    start: {
      validate: whole(0, LAST_NUMBER),
      parseHTML: (element) => {
        const start = Number(element.getAttribute("start") ?? 1);
        return isWhole(start, 0, LAST_NUMBER) ? start : 1;
      },
    },
  },
  taskItem: { checked: { validate: "boolean" } },
  codeBlock: { language: { validate: "string|null" } },
  link: {
    href: {
      validate: "string",
      parseHTML: (element) => linkAddress(element.getAttribute("href") ?? "") ?? "",
      // Where a link leads is shown before it is followed (lead-preview.ts).
      renderHTML: ({ href }) => ({ href }),
    },
  },
};

/**
 * Reduces each extension to the attributes of a note's JSON. Tiptap's own links carry target, rel, class and title,
 * its ordered lists a type: none of them would survive the Markdown of a post, so none is stored.
 */
export function withExactAttributes(extensions: Extensions): Extensions {
  return extensions.map(exact);
}

function exact(extension: AnyExtension): AnyExtension {
  const attributes = kept[extension.name];
  if (!attributes) return extension;
  return extension.extend<unknown, unknown, NodeConfig>({
    addAttributes() {
      const all: Record<string, Attribute> = this.parent?.() ?? {};
      return Object.fromEntries(
        Object.entries(attributes).map(([name, own]) => [name, { ...all[name], ...own }]),
      );
    },
  });
}
