import type { Editor } from "@tiptap/core";
import { Link, MessageSquareQuote, Superscript, type LucideIcon } from "lucide-react";
import { memo, type KeyboardEvent } from "react";
import { createPortal } from "react-dom";
import { Toolbar, ToolbarButton, ToolbarLine } from "#renderer/ui/toolbar.tsx";
import type { CommandId } from "#shared/commands.ts";
import { keepFocus } from "./keep-focus.ts";
import { MarkButton } from "./mark-button.tsx";
import type { NoteRequest } from "./surface-words.ts";
import { inlineStyles } from "./text-styles.ts";
import { useEditorLook } from "./use-editor-look.ts";
import { useKeyWords } from "./use-key-words.ts";

const SIZE = 16;
const MARKS: ReadonlySet<string> = new Set(["bold", "italic", "highlight", "code"]);
const marks = inlineStyles.filter(({ name }) => MARKS.has(name));

const ASKED: readonly {
  wanted: NoteRequest;
  label: string;
  command: CommandId;
  icon: LucideIcon;
}[] = [
  { wanted: "link", label: "Link", command: "set-link", icon: Link },
  {
    wanted: "quote",
    label: "Quote with who said it",
    command: "quote-speaker",
    icon: MessageSquareQuote,
  },
  { wanted: "footnote", label: "Footnote", command: "insert-footnote", icon: Superscript },
];

interface SelectionBarProps {
  editor: Editor;
  /** Where it is drawn: it comes and goes with what is selected (selection-bar-place.ts). */
  place: HTMLElement;
  ask: (wanted: NoteRequest) => void;
}

/** What is done with selected text most, beside it. */
export const SelectionBar = memo(function SelectionBar({ editor, place, ask }: SelectionBarProps) {
  const on = useEditorLook(editor, () =>
    marks.filter(({ name }) => editor.isActive(name)).map(({ name }) => name),
  );
  const keyWords = useKeyWords();
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    editor.view.focus();
  };
  return createPortal(
    <div role="presentation" onKeyDown={leave}>
      <Toolbar label="Selected text">
        {marks.map((style) => (
          <MarkButton
            key={style.name}
            editor={editor}
            style={style}
            isOn={on.includes(style.name)}
          />
        ))}
        <ToolbarLine />
        {ASKED.map(({ wanted, label, command, icon: Icon }) => (
          <ToolbarButton
            key={wanted}
            label={label}
            shortcut={keyWords(command)}
            icon={<Icon size={SIZE} aria-hidden />}
            onMouseDown={keepFocus}
            onClick={() => ask(wanted)}
          />
        ))}
      </Toolbar>
    </div>,
    place,
  );
});
