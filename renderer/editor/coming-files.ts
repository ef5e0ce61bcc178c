import { Extension } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import { Plugin, type EditorState, type Transaction } from "@tiptap/pm/state";
import type { CameIn } from "#shared/attachment.ts";
import { limits } from "#shared/limits.ts";
import { isStill, noSigns, placeOf, setSign, signsOf, withSign } from "./coming-signs.ts";
import type { OpenNote } from "./open-note.ts";
import { placeBlock } from "./place-block.ts";

export interface ComingFilesOptions {
  /** Stores a file. Rejects with an error whose message is a sentence. */
  attach: (file: File) => Promise<CameIn>;
  /** The note that is shown. */
  current: () => OpenNote | null;
  /** Says to the person what could not be done, or not as expected. */
  tell: (sentence: string) => void;
}

/** Pasted and dropped files become pictures and attachments, where they were let go, while one goes on writing. */
export const ComingFiles = Extension.create<ComingFilesOptions>({
  name: "comingFiles",
  // Before what reads pasted text.
  priority: 1_200,
  addOptions: () => ({
    attach: () => Promise.reject(new Error("Nothing takes files in.")),
    current: () => null,
    tell: () => {},
  }),
  addProseMirrorPlugins() {
    const { options, editor } = this;
    const take = (coming: Coming): void => {
      const note = options.current();
      if (note) void takeFiles(editor.view, note, options, coming);
    };
    return [
      new Plugin({
        key: signsOf,
        state: {
          init: () => noSigns,
          apply: (tr, signs) => withSign(signs, tr),
        },
        props: {
          decorations: (state) => signsOf.getState(state)?.drawn,
          handlePaste(view, { clipboardData }) {
            const files = [...(clipboardData?.files ?? [])];
            // Programs that copy text put a picture of it beside it.
            const isText = (clipboardData?.getData("text/plain") ?? "") !== "";
            if (files.length === 0 || isText) return false;
            take({ files, at: view.state.selection.to, isPasted: true });
            return true;
          },
          handleDrop(view, event) {
            const files = [...(event.dataTransfer?.files ?? [])];
            if (files.length === 0) return false;
            event.preventDefault();
            const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
            take({ files, at: found?.pos ?? view.state.doc.content.size, isPasted: false });
            return true;
          },
        },
      }),
    ];
  },
});

/** Puts stored files into a note, one behind the other; the caret `follows`. Answers with the place behind the last. */
export function putFiles(
  tr: Transaction,
  at: number,
  files: readonly CameIn[],
  caret: { follows: boolean },
): number {
  return files.reduce(
    (place, { attachment }) =>
      placeBlock(tr, place, blockOf(tr.doc.type.schema, attachment), caret),
    at,
  );
}

interface Coming {
  files: readonly File[];
  at: number;
  isPasted: boolean;
}

type Applying = Pick<ComingFilesOptions, "current">;

/** Changes a note's text whether it is shown or not. */
export function changeNote(
  view: { state: EditorState; dispatch: (tr: Transaction) => void },
  note: OpenNote,
  { current }: Applying,
  change: (tr: Transaction) => Transaction,
): void {
  if (current() === note) {
    view.dispatch(change(view.state.tr));
    return;
  }
  const tr = change(note.state.tr);
  note.state = note.state.apply(tr);
  if (tr.docChanged) note.autosave.changed();
}

async function takeFiles(
  view: { state: EditorState; dispatch: (tr: Transaction) => void },
  note: OpenNote,
  options: ComingFilesOptions,
  { files, at, isPasted }: Coming,
): Promise<void> {
  const id = crypto.randomUUID();
  const change = (make: (tr: Transaction) => Transaction): void =>
    changeNote(view, note, options, make);
  const sign = (place: number | null, name: string) => (tr: Transaction) =>
    setSign(tr, { id, at: place, name, isPasted });
  const failed: string[] = [];
  let place: number | null = at;
  for (const file of files.slice(0, limits.attachmentsAtOnce)) {
    change(sign(place, file.name));
    try {
      const came = await options.attach(file);
      if (came.said !== null) failed.push(came.said);
      change((tr) => {
        const state = options.current() === note ? view.state : note.state;
        const follows = isStill(state, id);
        place = putFiles(tr, placeOf(state, id) ?? state.doc.content.size, [came], { follows });
        return sign(place, file.name)(tr);
      });
    } catch (error) {
      failed.push(error instanceof Error ? error.message : `“${file.name}” was not stored.`);
    }
    const state = options.current() === note ? view.state : note.state;
    place = placeOf(state, id);
  }
  change(sign(null, ""));
  const left = files.length - limits.attachmentsAtOnce;
  if (left > 0) failed.push(`${left} more files were left out: 50 come in at once.`);
  for (const sentence of new Set(failed)) options.tell(sentence);
}

function blockOf(schema: Schema, { file, isPicture, name }: CameIn["attachment"]): Node {
  return isPicture
    ? schema.node("picture", { file })
    : schema.node("attachment", { file, name: name.slice(0, limits.lineCharacters) });
}
