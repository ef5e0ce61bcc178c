import { getExtensionField, type Extensions } from "@tiptap/core";
import { Highlight } from "@tiptap/extension-highlight";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { StarterKit } from "@tiptap/starter-kit";
import { looksLikeAddress } from "./address-in-word.ts";
import { withExactAttributes } from "./exact-attributes.ts";
import { footnoteNodes } from "./footnote-nodes.ts";
import { LeaveQuote } from "./leave-quote.ts";
import { LinkInSentence } from "./link-in-sentence.ts";
import { LineMarkers } from "./line-markers.ts";
import { MixedLists } from "./mixed-lists.ts";
import { pictureNodes } from "./picture-nodes.ts";
import { PrivateBlock } from "./private-block.ts";
import { PrivateEdges } from "./private-edges.ts";
import type { MentionNames } from "./mention-names.ts";
import { MentionNode } from "./mention-node.ts";
import { scriptMarks } from "./script-marks.ts";
import { TableKeys } from "./table-keys.ts";
import { tableNodes } from "./table-nodes.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";

/**
 * Each block reads in the direction of its own first letter. Shown, not stored. Two other ways to say it cost Chromium
 * seconds: `unicode-bidi: plaintext` in a very long line, and a `dir` on the whole text at every block that is added.
 */
const READS_BY_ITSELF = { dir: "auto" };

/**
 * What a note's text is made of: the nodes and marks of shared/note-body.ts and their Markdown shortcuts. The schema
 * is also the allow-list of everything pasted.
 */
export function noteExtensions({ names }: { names?: MentionNames } = {}): Extensions {
  return withExactAttributes([
    ...partsOf(
      StarterKit.configure({
        underline: false,
        paragraph: { HTMLAttributes: READS_BY_ITSELF },
        heading: { HTMLAttributes: READS_BY_ITSELF },
        codeBlock: { HTMLAttributes: READS_BY_ITSELF },
        // It would append a paragraph to a note that was only opened.
        trailingNode: false,
        dropcursor: { class: "drop-cursor", color: false },
        link: {
          openOnClick: false,
          markdownLinks: true,
          defaultProtocol: "https",
          HTMLAttributes: { rel: "noopener noreferrer", target: null, class: null },
          isAllowedUri: (address) => linkAddress(address) !== null,
          shouldAutoLink: looksLikeAddress,
        },
      }),
    ),
    Highlight,
    ...scriptMarks(),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: () => "Done" },
    }),
    PrivateBlock,
    PrivateEdges,
    ...tableNodes(),
    MentionNode.configure({ names: names ?? null }),
    TableKeys,
    ...footnoteNodes(),
    ...pictureNodes(),
    LineMarkers,
    MixedLists,
    LeaveQuote,
    LinkInSentence,
  ]);
}

/**
 * The kit's extensions one by one; code may stand in links and bold text, as it does in Markdown, and footnotes in the
 * document itself.
 */
function partsOf(kit: typeof StarterKit): Extensions {
  const { name, options, storage } = kit;
  const parts = getExtensionField<() => Extensions>(kit, "addExtensions", {
    name,
    options,
    storage,
  })();
  return parts.map((part) => {
    if (part.name === "doc") return part.extend({ content: "(block | footnote)+" });
    return part.name === "code" ? part.extend({ excludes: "" }) : part;
  });
}
