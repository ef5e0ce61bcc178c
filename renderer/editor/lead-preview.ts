import { computePosition, flip, offset, shift } from "@floating-ui/dom";
import type { Editor } from "@tiptap/core";
import { leadAtCaret, leadOf, mentionAt, mentionAtCaret } from "./lead.ts";
import styles from "./lead-preview.module.css";
import { addressWords, type LeadWords, mentionWords } from "./lead-words.ts";
import type { MentionNames } from "./mention-names.ts";
import type { NoteContext } from "./note-context.ts";
import type { Mention } from "#shared/rich-text/mention-address.ts";

/** What is passed over on the way elsewhere says nothing. */
const WAIT_MILLISECONDS = 300;

interface PreviewParts {
  editor: Editor;
  /** What the text stands in. */
  host: HTMLElement;
  names: MentionNames;
  context: () => NoteContext;
}

/** Shows where a link, a stamp or a mention leads, under the pointer and at the caret. Nothing is asked of the network. */
export function addLeadPreview({ editor, host, names, context }: PreviewParts): void {
  const tip = document.createElement("div");
  tip.className = styles["preview"] ?? "";
  tip.role = "tooltip";
  tip.hidden = true;
  host.append(tip);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    // Said at each key; also what is said once more is styled anew.
    if (!tip.hidden) tip.hidden = true;
  };
  const show = async ({ before, strong, after }: LeadWords, place: () => DOMRect) => {
    const middle = document.createElement("bdi");
    middle.className = styles["strong"] ?? "";
    middle.textContent = strong;
    tip.replaceChildren(before, middle, after);
    tip.hidden = false;
    const { x, y } = await computePosition(
      { getBoundingClientRect: place, contextElement: host },
      tip,
      {
        placement: "bottom-start",
        middleware: [offset(6), flip(), shift({ padding: 8 })],
      },
    );
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  };
  const ofMention = (mention: Mention): LeadWords | null => {
    const target = names.find(mention);
    return target === undefined ? null : mentionWords(target);
  };

  host.addEventListener("pointerover", ({ target }) => {
    const mention = mentionAt(target);
    const lead = mention ? null : leadOf(target, context());
    const words = mention ? ofMention(mention) : lead && addressWords(lead.address);
    if (!words || !(target instanceof Element)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (target.isConnected) void show(words, () => target.getBoundingClientRect());
    }, WAIT_MILLISECONDS);
  });
  host.addEventListener("pointerout", hide);
  host.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  editor.on("blur", hide);
  editor.on("selectionUpdate", () => {
    hide();
    const { selection } = editor.state;
    if (!selection.empty || !editor.isFocused) return;
    const mention = mentionAtCaret(editor);
    const lead = mention ? null : editor.isActive("link") ? leadAtCaret(editor, context()) : null;
    const words = mention ? ofMention(mention) : lead && addressWords(lead.address);
    if (!words) return;
    const { left, top, bottom } = editor.view.coordsAtPos(selection.head);
    timer = setTimeout(
      () => void show(words, () => new DOMRect(left, top, 1, bottom - top)),
      WAIT_MILLISECONDS,
    );
  });
}
