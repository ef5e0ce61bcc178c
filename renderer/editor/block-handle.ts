import { Extension } from "@tiptap/core";
import { Plugin, type PluginView } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import styles from "./block-handle.module.css";
import { createBlockPlaces } from "./block-places.ts";
import { followEdge } from "./follow-edge.ts";
import { moveBlockTo } from "./move-block-to.ts";

interface BlockHandleOptions {
  /** What the text stands in; its left margin is where the handle is. */
  host: HTMLElement | null;
  say: (words: string) => void;
}

/**
 * A handle beside the block that the pointer is over, to drag it between others. It moves blocks of the note itself: what is in
 * a private block or a quote goes with that and never out of it. By key: Alt+Shift+↑ and ↓ (move-block.ts).
 */
export const BlockHandle = Extension.create<BlockHandleOptions>({
  name: "blockHandle",
  addOptions: () => ({ host: null, say: () => {} }),
  addProseMirrorPlugins() {
    const { host, say } = this.options;
    return host ? [new Plugin({ view: (view) => createHandle(view, host, say) })] : [];
  },
});

/** How long it stays when the pointer has left, so that it can be reached. Milliseconds. */
const STAY = 400;

function createHandle(
  view: EditorView,
  host: HTMLElement,
  say: (words: string) => void,
): PluginView {
  const places = createBlockPlaces(view);
  const handle = document.createElement("button");
  handle.type = "button";
  handle.className = styles["handle"] ?? "";
  handle.title = "Drag to move the block";
  handle.tabIndex = -1;
  handle.ariaHidden = "true";
  handle.hidden = true;
  const line = document.createElement("div");
  line.className = styles["line"] ?? "";
  line.hidden = true;
  host.classList.add(styles["host"] ?? "");
  host.append(handle, line);

  let shown: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The drag that goes on: of which document, where its block begins, and where it would go. */
  let drag: { doc: typeof view.state.doc; from: number; to: number; stop: () => void } | null =
    null;

  const hide = (): void => {
    shown = null;
    // Said at each key; also what is said once more is styled anew.
    if (!handle.hidden) handle.hidden = true;
  };
  const show = (block: Element | null): void => {
    if (!block || !view.editable) return;
    clearTimeout(timer);
    if (block === shown) return;
    shown = block;
    handle.hidden = false;
    handle.style.top = `${block.getBoundingClientRect().top - host.getBoundingClientRect().top}px`;
  };
  const hover = ({ clientX, clientY, buttons }: PointerEvent): void => {
    if (!drag && buttons === 0) show(places.blockAt(clientX, clientY));
  };
  const leave = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => !drag && hide(), STAY);
  };
  /** Without a pointer that hovers it stands where the text was touched. */
  const touch = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    if (pointerType === "touch") show(places.blockAt(clientX, clientY));
  };
  const end = (): void => {
    drag?.stop();
    drag = null;
    line.hidden = true;
    hide();
  };
  const draw = (clientY: number): void => {
    const gap = places.gapAt(clientY);
    if (!drag || !gap) return;
    drag.to = gap.position;
    line.hidden = false;
    line.style.top = `${gap.y - host.getBoundingClientRect().top}px`;
  };
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0 || !shown?.isConnected) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const from = places.startOf(shown);
    const stop = followEdge(view.dom, draw);
    drag = { doc: view.state.doc, from, to: from, stop: stop.end };
    const move = ({ clientY }: PointerEvent): void => {
      stop.at(clientY);
      draw(clientY);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "lostpointercapture",
      () => {
        handle.removeEventListener("pointermove", move);
        end();
      },
      { once: true },
    );
  };
  const drop = (): void => {
    const moved =
      drag && drag.doc === view.state.doc ? moveBlockTo(view.state, drag.from, drag.to) : null;
    end();
    if (!moved) return;
    view.dispatch(moved.tr);
    view.focus();
    say(moved.words);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !drag) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  host.addEventListener("pointermove", hover);
  host.addEventListener("pointerleave", leave);
  host.addEventListener("pointerdown", touch);
  handle.addEventListener("pointerdown", begin);
  handle.addEventListener("pointerup", drop);
  window.addEventListener("keydown", giveUp, { capture: true });
  return {
    update: (_, before) => {
      if (!drag && before.doc !== view.state.doc) hide();
    },
    destroy() {
      end();
      clearTimeout(timer);
      host.removeEventListener("pointermove", hover);
      host.removeEventListener("pointerleave", leave);
      host.removeEventListener("pointerdown", touch);
      window.removeEventListener("keydown", giveUp, { capture: true });
      handle.remove();
      line.remove();
    },
  };
}
