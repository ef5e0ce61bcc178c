import { Node, wrappingInputRule } from "@tiptap/core";
import type { Node as DocumentNode, ResolvedPos } from "@tiptap/pm/model";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    privateBlock: {
      /** Keeps the chosen blocks on the laptop, or lets them go again. */
      togglePrivate: () => ReturnType;
    };
  }
}

/** Of a transaction that may give private words free, for it was asked to. */
export const FREES_PRIVATE = "freesPrivate";

/** Blocks that never leave the laptop (shared/rich-text/without-private.ts). Typed: `[!private] `. */
export const PrivateBlock = Node.create({
  name: "privateBlock",
  group: "block",
  content: "block+",
  defining: true,
  parseHTML: () => [{ tag: "div[data-private]" }],
  renderHTML: () => ["div", { "data-private": "", role: "group", "aria-label": "Private" }, 0],
  addCommands() {
    return {
      togglePrivate:
        () =>
        ({ commands, tr }) => {
          tr.setMeta(FREES_PRIVATE, true);
          return commands.toggleWrap(this.name);
        },
    };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*\[!private\]\s$/i, type: this.type })];
  },
});

/** Whether this is a private block itself. */
export const isPrivate = ({ type }: DocumentNode): boolean => type.name === "privateBlock";

/** The depth of the innermost private block around a place; null outside of them. */
export function privateDepth($place: ResolvedPos): number | null {
  for (let { depth } = $place; depth > 0; depth -= 1) {
    if (isPrivate($place.node(depth))) return depth;
  }
  return null;
}
