import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { call } from "#renderer/ipc/client.ts";
import { changeNote, putFiles } from "./coming-files.ts";
import type { OpenNote } from "./open-note.ts";

/** Shows the system's file dialog and puts what is chosen where the caret is. Tells what could not be done; never rejects. */
export async function chooseFiles(
  view: EditorView,
  current: () => OpenNote | null,
  tell: (sentence: string) => void,
): Promise<void> {
  const note = current();
  if (!note) return;
  try {
    const { files, failed } = await call("attachments.choose", {});
    const put = (tr: Transaction): Transaction => {
      putFiles(tr, tr.selection.to, files, { follows: true });
      return tr.scrollIntoView();
    };
    if (files.length > 0) changeNote(view, note, { current }, put);
    for (const sentence of [...files.flatMap(({ said }) => said ?? []), ...failed]) tell(sentence);
  } catch (error) {
    tell(error instanceof Error ? error.message : "Nothing was added.");
  }
  view.focus();
}
