import type { AnyExtension, Attribute, Extensions, NodeConfig } from "@tiptap/core";

/** The attributes that a note's JSON holds, and no others (shared/note-body.ts), with the types ProseMirror checks. */
const kept: Readonly<Record<string, Record<string, string>>> = {
  link: { href: "string" },
  heading: { level: "number" },
  orderedList: { start: "number" },
  taskItem: { checked: "boolean" },
  codeBlock: { language: "string|null" },
};

/**
 * Reduces each extension to the attributes of a note's JSON. Tiptap's own links carry target, rel, class and title,
 * its ordered lists a type: none of them would survive the Markdown of a post, so none is stored.
 */
export function withExactAttributes(extensions: Extensions): Extensions {
  return extensions.map(exact);
}

function exact(extension: AnyExtension): AnyExtension {
  const names = kept[extension.name];
  if (!names) return extension;
  return extension.extend<unknown, unknown, NodeConfig>({
    addAttributes() {
      const all: Record<string, Attribute> = this.parent?.() ?? {};
      return Object.fromEntries(
        Object.entries(names).map(([name, validate]) => [name, { ...all[name], validate }]),
      );
    },
  });
}
