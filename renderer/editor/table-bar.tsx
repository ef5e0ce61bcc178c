import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Fragment } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Toolbar, ToolbarItem, ToolbarLine } from "#renderer/ui/toolbar.tsx";
import { tableActions } from "./table-actions.ts";
import styles from "./table-bar.module.css";

/** Rows and columns of the table at the caret. It stands below the text, which does not move when it comes and goes. */
export function TableBar({ editor }: { editor: Editor }) {
  const can = useEditorState({
    editor,
    selector: () =>
      editor.isActive("table") ? tableActions.map(({ command }) => command(editor.state)) : null,
  });
  if (!can) return null;
  return (
    <div className={styles["bar"]}>
      <Toolbar label="Table">
        {tableActions.map(({ words, group, command }, index) => (
          <Fragment key={words}>
            {index > 0 && group !== tableActions[index - 1]?.group && <ToolbarLine />}
            <ToolbarItem
              disabled={can[index] === false}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                command(editor.state, editor.view.dispatch, editor.view);
                editor.view.focus();
              }}
              control={
                <Button look="plain" size="small">
                  {words}
                </Button>
              }
            />
          </Fragment>
        ))}
      </Toolbar>
    </div>
  );
}
