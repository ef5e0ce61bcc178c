import { Node } from "@tiptap/core";
import type { MentionTarget } from "#shared/mention.ts";
import { mentionLabel, mentionOf } from "#shared/rich-text/mention-address.ts";
import type { MentionNames } from "./mention-names.ts";

const isMentioned = (of: string | null, id: string | null): boolean =>
  mentionOf(`lanyard:${of ?? ""}/${id ?? ""}`)?.id === id;

const text = (value: unknown) => {
  if (typeof value !== "string" || value === "") throw new RangeError("A mention names something");
};

/**
 * A session or speaker named in the text by Lanyard's id. The label is the name it had when it was written; what is shown
 * is the present one (mention-view.ts).
 */
export const MentionNode = Node.create<{ names: MentionNames | null }>({
  name: "mention",
  addOptions: () => ({ names: null }),
  group: "inline",
  inline: true,
  atom: true,
  addAttributes() {
    return {
      of: {
        validate: (value: unknown) => {
          if (value !== "session" && value !== "speaker")
            throw new RangeError("An unknown mention");
        },
        parseHTML: (element) => element.getAttribute("data-of"),
        renderHTML: ({ of }) => ({ "data-of": of }),
      },
      id: {
        validate: text,
        parseHTML: (element) => element.getAttribute("data-id"),
        renderHTML: ({ id }) => ({ "data-id": id }),
      },
      label: {
        validate: text,
        parseHTML: (element) => mentionLabel(element.textContent ?? "") || "…",
        renderHTML: () => ({}),
      },
    };
  },
  parseHTML: () => [
    {
      tag: "span[data-mention]",
      getAttrs: (element) =>
        isMentioned(element.getAttribute("data-of"), element.getAttribute("data-id")) && null,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    { ...HTMLAttributes, "data-mention": "", class: "mention" },
    labelOf(node.attrs),
  ],
  renderText: ({ node }) => labelOf(node.attrs),
  addNodeView() {
    const { names } = this.options;
    if (!names) return null;
    return ({ node }) => {
      const mention = mentionOf(`lanyard:${String(node.attrs["of"])}/${String(node.attrs["id"])}`);
      const dom = document.createElement("span");
      dom.className = "mention";
      dom.dataset["mention"] = "";
      dom.dataset["of"] = mention?.of ?? "";
      dom.dataset["id"] = mention?.id ?? "";
      const show = (target: MentionTarget | null) => {
        dom.textContent = target?.name ?? labelOf(node.attrs);
        dom.classList.toggle("gone", target === null);
      };
      dom.textContent = labelOf(node.attrs);
      return {
        dom,
        destroy: mention ? names.watch(mention, show) : () => {},
        ignoreMutation: () => true,
      };
    };
  },
});

const labelOf = ({ label }: Record<string, unknown>): string =>
  typeof label === "string" ? label : "";
