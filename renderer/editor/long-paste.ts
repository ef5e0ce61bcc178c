import { closeHistory } from "@tiptap/pm/history";
import type { Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey, type EditorState, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { cutSlice, endOf, nextPiece, type Rest } from "./insert-in-pieces.ts";

/** A text that was pasted and is still being read. It goes where the selection was then, in the place of what was selected. */
interface Waiting {
  text: string;
  from: number;
  to: number;
}

interface Pasting {
  waiting: readonly Waiting[];
  /** What has been read and is being put in, piece by piece. */
  rest: Rest | null;
}

const key = new PluginKey<Pasting>("longPaste");
const pastingIn = (state: EditorState): Pasting =>
  key.getState(state) ?? { waiting: [], rest: null };

/** Keeps the places of texts that are still being read while the document changes around them. */
export function createLongPaste(): Plugin<Pasting> {
  return new Plugin<Pasting>({
    key,
    state: {
      init: () => ({ waiting: [], rest: null }),
      apply(tr, before) {
        const change: Pasting | undefined = tr.getMeta(key);
        const now = change ?? before;
        return !tr.docChanged || change ? now : mapped(now, tr);
      },
    },
    props: {
      decorations: (state) =>
        DecorationSet.create(
          state.doc,
          pastingIn(state).waiting.map(({ to }) => Decoration.widget(to, drawWaiting)),
        ),
    },
  });
}

/** What is typed meanwhile comes after a text that waits. What is removed around the pieces takes those to come along. */
function mapped({ waiting, rest }: Pasting, { mapping }: Transaction): Pasting {
  const at = rest && mapping.mapResult(rest.at, -1);
  return {
    waiting: waiting.map(({ text, from, to }) => {
      const start = mapping.map(from, -1);
      return { text, from: start, to: Math.max(start, mapping.map(to, -1)) };
    }),
    rest: rest && at && !at.deletedAcross ? { ...rest, at: at.pos } : null,
  };
}

function drawWaiting(): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "pasting";
  sign.setAttribute("role", "status");
  sign.textContent = "Pasting …";
  return sign;
}

interface PasteRequest {
  text: string;
  from: number;
  to: number;
  /** What the text stands for, once somebody has read it. */
  read: (text: string) => Promise<Slice>;
  /** The same at once, for when the note is left before that. */
  readNow: (text: string) => Slice;
}

/** Pastes a text when it has been read, piece by piece. Nothing waits for that, and the paste is one step for Undo. */
export function pasteWhenRead(view: EditorView, request: PasteRequest): void {
  const { text, from, to, read, readNow } = request;
  view.dispatch(waitingFor(view.state, { text, from, to }));
  read(text)
    .catch(() => readNow(text))
    .then((slice) => {
      if (!view.isDestroyed) putIn(view, text, slice);
      return undefined;
    })
    .catch(() => {});
}

/** From now on this text is waited for. */
export function waitingFor(state: EditorState, begins: Waiting): Transaction {
  const { waiting, rest } = pastingIn(state);
  return state.tr.setMeta(key, { waiting: [...waiting, begins], rest } satisfies Pasting);
}

/** Inserts at once what is still waiting: the note is left, or the window closes. */
export function finishPastes(view: EditorView, readNow: (text: string) => Slice): void {
  finishPieces(view);
  for (const { text } of pastingIn(view.state).waiting) {
    const tr = pasted(view.state, text, readNow(text), false);
    if (tr) view.dispatch(tr);
  }
}

function putIn(view: EditorView, text: string, slice: Slice): void {
  finishPieces(view);
  const tr = pasted(view.state, text, slice, true);
  if (!tr) return;
  view.dispatch(tr);
  goOn(view, tr.scrolledIntoView ? 2 : 0);
}

/** The next piece comes when what happened meanwhile has been seen to and drawn. */
function goOn(view: EditorView, looks: number): void {
  if (view.isDestroyed) return;
  if (!pastingIn(view.state).rest) {
    showCaret(view, looks);
    return;
  }
  setTimeout(() => {
    const tr = view.isDestroyed ? null : piece(view.state, false);
    if (tr) view.dispatch(tr);
    goOn(view, looks);
  }, 0);
}

/** How high a long text is turns out where it is looked at, and what has been scrolled to moves on then. */
function showCaret(view: EditorView, looks: number): void {
  if (looks === 0) return;
  requestAnimationFrame(() => {
    if (view.isDestroyed) return;
    view.dispatch(view.state.tr.scrollIntoView());
    showCaret(view, looks - 1);
  });
}

function finishPieces(view: EditorView): void {
  const tr = piece(view.state, true);
  if (tr) view.dispatch(tr);
}

/** Null where nothing is left to be put in. */
export function piece(state: EditorState, all: boolean): Transaction | null {
  const { waiting, rest: before } = pastingIn(state);
  if (!before) return null;
  const { tr, rest } = nextPiece(state, before, all);
  const moved = mapped({ waiting, rest: null }, tr).waiting;
  return tr.setMeta(key, { waiting: moved, rest } satisfies Pasting);
}

/** Null where the text does not wait, or no longer. `inPieces`: a long one leaves the most of it for later. */
export function pasted(
  state: EditorState,
  text: string,
  slice: Slice,
  inPieces: boolean,
): Transaction | null {
  const { waiting } = pastingIn(state);
  const one = waiting.find((other) => other.text === text);
  if (!one) return null;
  const cut = inPieces ? cutSlice(slice) : null;
  const tr = put(state, one, cut?.first ?? slice);
  const at = cut && endOf(tr.doc, cut.before, one.from);
  // The first blocks became something else where they went: all goes in at once, as it would have.
  if (cut && at === null) return pasted(state, text, slice, false);
  const others = waiting.filter((other) => other !== one);
  const rest = cut && at !== null ? { blocks: cut.rest, at, first: tr } : null;
  return tr.setMeta(key, { ...mapped({ waiting: others, rest: null }, tr), rest });
}

function put(state: EditorState, { from, to }: Waiting, slice: Slice): Transaction {
  const { tr, selection } = state;
  const isAtCaret = selection.from === from && selection.to === to;
  if (isAtCaret) tr.replaceSelection(slice).scrollIntoView();
  else tr.replaceRange(from, to, slice);
  return closeHistory(tr.setMeta("paste", true).setMeta("preventAutolink", true));
}
