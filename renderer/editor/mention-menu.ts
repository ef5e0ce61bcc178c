import { Extension } from "@tiptap/core";
import { mentionLabel } from "#shared/rich-text/mention-address.ts";
import type { Folded } from "#shared/rank.ts";
import type { MentionChoice } from "./mention-choices.ts";
import { mentionsFound } from "./mention-choices.ts";
import { suggest } from "./suggest.ts";

interface MentionMenuOptions {
  /** Who and what can be mentioned in the note that is shown. */
  choices: () => Promise<readonly Folded<MentionChoice>[]>;
}

/** `@` and a name: speakers and sessions of the event. */
export const MentionMenu = Extension.create<MentionMenuOptions>({
  name: "mentionMenu",
  addOptions: () => ({ choices: () => Promise.resolve([]) }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { choices } = this.options;
    /** Read when the list opens, and not for each letter. */
    let opened: ReturnType<typeof choices> | null = null;
    return [
      suggest<MentionChoice>({
        editor,
        name: "mentionMenu",
        char: "@",
        label: "Speakers and sessions",
        spaces: true,
        allow: () => true,
        items: async (query) => {
          if (query === "" || !opened) opened = choices();
          return mentionsFound(await opened, query);
        },
        choose: (range, { mention, title }) => {
          const label = mentionLabel(title) || "…";
          editor
            .chain()
            .focus()
            .insertContentAt(range, [
              { type: "mention", attrs: { ...mention, label } },
              { type: "text", text: " " },
            ])
            .run();
        },
      }),
    ];
  },
});
