import type { NodeView } from "@tiptap/pm/view";
import { wordButton, type NodeViewPlace } from "./node-view-parts.ts";

/** A footnote with the way back to where it is referred to. */
export function createFootnoteView({ node }: NodeViewPlace, goBack: () => void): NodeView {
  const { type } = node;
  const dom = document.createElement("div");
  dom.dataset["footnoteText"] = String(node.attrs["label"]);
  dom.setAttribute("role", "note");
  const contentDOM = document.createElement("div");
  contentDOM.className = "footnote-text";
  const back = wordButton("↩", "footnote-back", goBack);
  back.contentEditable = "false";
  back.title = "Back to the text (Alt+Enter)";
  back.ariaLabel = "Back to the text";
  // A press would take the focus from the text.
  back.addEventListener("mousedown", (event) => event.preventDefault());
  // Before the text, though it is shown behind it: where no text ends a note, Ctrl+End leads nowhere.
  dom.append(back, contentDOM);
  return {
    dom,
    contentDOM,
    update: (next) => next.type === type && next.attrs["label"] === node.attrs["label"],
    stopEvent: ({ target }) => target instanceof globalThis.Node && back.contains(target),
    ignoreMutation: ({ target }) => !contentDOM.contains(target),
  };
}
