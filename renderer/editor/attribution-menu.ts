import { Extension } from "@tiptap/core";
import { fold } from "#shared/fold.ts";
import type { Suggested } from "./suggestion-list.ts";
import { suggest } from "./suggest.ts";

interface AttributionMenuOptions {
  /** Who speaks in the session of the note that is shown. */
  speakers: () => readonly { name: string; affiliation: string | null }[];
}

/** A dash at the start of a quote's line: who said it, of those who speak in the session. */
export const AttributionMenu = Extension.create<AttributionMenuOptions>({
  name: "attributionMenu",
  addOptions: () => ({ speakers: () => [] }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { speakers } = this.options;
    return [
      suggest<Suggested>({
        editor,
        name: "attributionMenu",
        char: "—",
        label: "Who said it",
        spaces: true,
        allow: ({ from }, state) => {
          const $from = state.doc.resolve(from);
          return $from.parentOffset === 0 && $from.node(-1).type.name === "blockquote";
        },
        items: (query) => {
          const typed = fold(query.trim());
          return speakers()
            .filter(({ name }) => fold(name).includes(typed) && fold(name) !== typed)
            .map(({ name, affiliation }) => ({
              key: name,
              title: name,
              ...(affiliation !== null && { under: affiliation }),
            }));
        },
        choose: (range, { title }) =>
          void editor
            .chain()
            .focus()
            .insertContentAt(range, { type: "text", text: `— ${title}` })
            .run(),
      }),
    ];
  },
});
