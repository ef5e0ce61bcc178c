import type { Editor } from "@tiptap/core";
import { Ellipsis } from "lucide-react";
import { Fragment, memo, useRef } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu, MenuItem } from "#renderer/ui/menu.tsx";
import { Toolbar, ToolbarItem, ToolbarLine } from "#renderer/ui/toolbar.tsx";
import { useRoom } from "#renderer/ui/use-room.ts";
import { tableActions, type TableAction } from "./table-actions.ts";
import styles from "./table-bar.module.css";
import { useEditorLook } from "./use-editor-look.ts";

/** Pixels that all actions take in one row, at the usual size of letters, and that those do which make rows and columns. */
const WHOLE_ROW = 800;
const MAKING_ROW = 400;

/** Whether a row of this width has all, what makes rows and columns, or less. */
const roomOf = (width: number) =>
  width < MAKING_ROW ? "short" : width < WHOLE_ROW ? "making" : "whole";

/** Rows and columns of the table at the caret. It stands below the text, which does not move when it comes and goes. */
export const TableBar = memo(function TableBar({ editor }: { editor: Editor }) {
  const can = useEditorLook(editor, () =>
    editor.isActive("table") ? tableActions.map(({ command }) => command(editor.state)) : null,
  );
  return can && <Actions editor={editor} can={can} />;
});

function Actions({ editor, can }: { editor: Editor; can: readonly boolean[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const room = useRoom(bar, roomOf);
  const isNarrow = room !== "whole";
  const run = ({ command }: TableAction) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const isInMenu = ({ group }: TableAction) =>
    group === "columns" ? room === "short" : isNarrow && group !== "rows";
  return (
    <div ref={bar} className={styles["bar"]}>
      <Toolbar label="Table">
        {tableActions.map((action, index) =>
          isInMenu(action) ? null : (
            <Fragment key={action.words}>
              {index > 0 && action.group !== tableActions[index - 1]?.group && <ToolbarLine />}
              <ToolbarItem
                disabled={can[index] === false}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => run(action)}
                control={
                  <Button look="plain" size="small">
                    {action.words}
                  </Button>
                }
              />
            </Fragment>
          ),
        )}
        {isNarrow && (
          <Menu
            align="end"
            trigger={
              <ToolbarItem
                control={<IconButton label="More" icon={<Ellipsis size={16} aria-hidden />} />}
              />
            }
          >
            {tableActions.filter(isInMenu).map((action) => (
              <MenuItem
                key={action.words}
                danger={action.words === "Delete table"}
                // The menu gives the focus back to its button when it closes; the text takes it after that.
                onChoose={() => void setTimeout(() => run(action), 0)}
              >
                {action.words}
              </MenuItem>
            ))}
          </Menu>
        )}
      </Toolbar>
    </div>
  );
}
