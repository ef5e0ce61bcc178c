import type { Editor } from "@tiptap/core";
import { memo, useRef } from "react";
import {
  ChevronDown,
  Ellipsis,
  Image,
  Link,
  Minus,
  Redo2,
  Superscript,
  Table,
  Undo2,
} from "lucide-react";
import { wordsOfCommand } from "#shared/commands.ts";
import { fixedKeys } from "#shared/fixed-keys.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { useRoom } from "#renderer/ui/use-room.ts";
import { Menu, MenuItem, MenuLine } from "#renderer/ui/menu.tsx";
import { Toolbar, ToolbarButton, ToolbarItem, ToolbarLine } from "#renderer/ui/toolbar.tsx";
import { blockStyleAt, blockStyles } from "./block-styles.ts";
import styles from "./editor-toolbar.module.css";
import { keepFocus } from "./keep-focus.ts";
import { MarkButton } from "./mark-button.tsx";
import { shortcutWords } from "./shortcut-words.ts";
import type { NoteRequest } from "./surface-words.ts";
import { textActs } from "./text-acts.ts";
import { TextActItem } from "./text-act-item.tsx";
import { inlineStyles, listStyles, type TextStyle } from "./text-styles.ts";
import { useEditorLook } from "./use-editor-look.ts";
import { type InText, useInText, useMenuInText } from "./use-in-text.ts";
import { useKeyWords } from "./use-key-words.ts";

const SIZE = 16;
const toggles = [...inlineStyles, ...listStyles];

interface EditorToolbarProps {
  editor: Editor;
  /** Asks the page around the text for what needs more than the text. Stays the same function. */
  ask: (wanted: NoteRequest) => void;
}

/**
 * What can be done with the text, each with its key. Everything here can be typed as Markdown as well. It is drawn anew
 * for what it shows alone, not for each note: thirty buttons take as long as the note itself.
 */
export const EditorToolbar = memo(function EditorToolbar({ editor, ask }: EditorToolbarProps) {
  const { on, block, canUndo, canRedo, inLink } = useEditorLook(editor, () => ({
    on: toggles.filter(({ name }) => editor.isActive(name)).map(({ name }) => name),
    block: blockStyleAt(editor),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    inLink: editor.isActive("link"),
  }));
  const keyWords = useKeyWords();
  const inText = useInText(editor);
  const { fromMenu, beforeMenu } = useMenuInText(editor);
  const toggle = (style: TextStyle) => (
    <MarkButton key={style.name} editor={editor} style={style} isOn={on.includes(style.name)} />
  );
  const row = useRef<HTMLDivElement>(null);
  const { inRow, inMenu } = withAway(useRoom(row, countAway));
  const lists = listStyles.filter(inRow);
  return (
    <div ref={row} onPointerDownCapture={beforeMenu} onKeyDownCapture={beforeMenu}>
      <Toolbar label="Text">
        <BlockMenu editor={editor} block={block} ask={ask} fromMenu={fromMenu} />
        <ToolbarLine />
        {inlineStyles.filter(inRow).map(toggle)}
        <ToolbarButton
          label="Link"
          shortcut={keyWords("set-link")}
          icon={<Link size={SIZE} aria-hidden />}
          aria-pressed={inLink}
          onMouseDown={keepFocus}
          onClick={() => inText(() => ask("link"))}
        />
        <ToolbarLine />
        {lists.map(toggle)}
        {lists.length > 0 && <ToolbarLine />}
        <ToolbarButton
          label="Undo"
          shortcut={shortcutWords(fixedKeys.undo.keys[0])}
          icon={<Undo2 size={SIZE} aria-hidden />}
          disabled={!canUndo}
          onMouseDown={keepFocus}
          onClick={() => editor.chain().focus().undo().run()}
        />
        <ToolbarButton
          label="Redo"
          shortcut={shortcutWords(fixedKeys.redo.keys[0])}
          icon={<Redo2 size={SIZE} aria-hidden />}
          disabled={!canRedo}
          onMouseDown={keepFocus}
          onClick={() => editor.chain().focus().redo().run()}
        />
        {inMenu.length > 0 && (
          <Menu
            align="end"
            trigger={
              <ToolbarItem
                control={<IconButton label="More" icon={<Ellipsis size={SIZE} aria-hidden />} />}
              />
            }
          >
            {inMenu.map(({ command }) => (
              <TextActItem key={command} editor={editor} command={command} fromMenu={fromMenu} />
            ))}
          </Menu>
        )}
      </Toolbar>
    </div>
  );
});

/** In pixels at the usual size of letters: a button, and what stands in the row in any case. */
const BUTTON = 32;
const REST = 96 + 3 * BUTTON + 3 * 9;
/** What goes first where room is short: what is written least. */
const LAST = [
  "subscript",
  "superscript",
  "strike",
  "orderedList",
  "code",
  "taskList",
  "bulletList",
  "italic",
];

/** How many buttons do not fit in a row of this width. */
function countAway(width: number): number {
  const lacking = Math.ceil((REST + toggles.length * BUTTON - width) / BUTTON);
  // The menu's own button takes a place too.
  return lacking > 0 ? Math.min(lacking + 1, LAST.length) : 0;
}

/** Which buttons stand in the row, and which in a menu. */
function withAway(count: number) {
  const away = new Set(LAST.slice(0, count));
  return {
    inRow: ({ name }: TextStyle) => !away.has(name),
    inMenu: toggles.filter(({ name }) => away.has(name)),
  };
}

interface BlockMenuProps {
  editor: Editor;
  block: number;
  ask: (wanted: NoteRequest) => void;
  fromMenu: InText;
}

function BlockMenu({ editor, block, ask, fromMenu }: BlockMenuProps) {
  const keyWords = useKeyWords();
  const words = wordsOfCommand(blockStyles[block]?.command ?? "paragraph");
  const trigger = (
    <Button
      look="plain"
      size="small"
      className={styles["block"]}
      aria-label={`Kind of paragraph: ${words}`}
    >
      {words}
      <ChevronDown size={14} aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={<ToolbarItem control={trigger} />}>
      {blockStyles.map(({ command }) => (
        <TextActItem key={command} editor={editor} command={command} fromMenu={fromMenu} />
      ))}
      <MenuLine />
      <MenuItem aside={keyWords("rule")} onChoose={() => fromMenu(() => textActs.rule(editor))}>
        <span className={styles["rule"]}>
          <Minus size={SIZE} aria-hidden />
          Rule
        </span>
      </MenuItem>
      <MenuItem aside={keyWords("table")} onChoose={() => fromMenu(() => textActs.table(editor))}>
        <span className={styles["rule"]}>
          <Table size={SIZE} aria-hidden />
          Table
        </span>
      </MenuItem>
      <MenuItem
        aside={keyWords("insert-footnote")}
        onChoose={() => fromMenu(() => ask("footnote"))}
      >
        <span className={styles["rule"]}>
          <Superscript size={SIZE} aria-hidden />
          Footnote
        </span>
      </MenuItem>
      <MenuItem aside={keyWords("add-files")} onChoose={() => fromMenu(() => ask("files"))}>
        <span className={styles["rule"]}>
          <Image size={SIZE} aria-hidden />
          Picture or file
        </span>
      </MenuItem>
    </Menu>
  );
}
