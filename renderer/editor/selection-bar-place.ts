import { Extension, type Editor, type Extensions } from "@tiptap/core";
import { BubbleMenu } from "@tiptap/extension-bubble-menu";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { readChoice } from "#renderer/ui/kept-choice.ts";
import { scrollerOf } from "./scroller-of.ts";
import { selectionBar } from "./selection-bar-choice.ts";

const key = new PluginKey("selectionBar");
/** A selection that is still being made is left alone. Milliseconds. */
const QUIET = 200;
/** Pixels between it and the text. */
const GAP = 8;
const padding = { top: GAP, bottom: GAP, left: GAP, right: GAP };
/**
 * Shows `element` over selected text: not in code, not while the mouse selects, and not when it is switched off. Escape takes it
 * away until something else is selected; Alt+F10 leads into it.
 */
export function selectionBarPlace(element: HTMLElement): Extensions {
  let isPressed = false;
  const isWanted = (editor: Editor): boolean => {
    const { selection } = editor.state;
    const { $from, $to } = selection;
    const isText = selection instanceof TextSelection && !selection.empty;
    if (!isText || isPressed || !editor.isEditable) return false;
    if ($from.parent.type.spec.code || $to.parent.type.spec.code) return false;
    if (readChoice(selectionBar, localStorage) === "off") return false;
    return editor.view.hasFocus() || element.contains(document.activeElement);
  };
  return [
    BubbleMenu.configure({
      pluginKey: key,
      element,
      updateDelay: QUIET,
      shouldShow: ({ editor }) => isWanted(editor),
      options: {
        placement: "top",
        offset: GAP,
        // What stands above the text stays free, wherever it is scrolled to.
        flip: () => ({ padding: { ...padding, top: padding.top + heightAbove(element) } }),
        shift: { padding },
        // The plugin makes a stop of the Tab key of it; its buttons are one.
        onShow: () => element.removeAttribute("tabindex"),
      },
    }),
    Extension.create({
      name: "selectionBarKeys",
      addProseMirrorPlugins() {
        const { editor } = this;
        const press = (): void => {
          isPressed = true;
          hide(editor.view);
        };
        const release = (): void => {
          if (!isPressed) return;
          isPressed = false;
          // The browser sets the selection after this.
          setTimeout(() => !editor.isDestroyed && isWanted(editor) && show(editor.view), 0);
        };
        return [
          new Plugin({
            view: ({ dom }) => {
              dom.addEventListener("pointerdown", press);
              window.addEventListener("pointerup", release);
              window.addEventListener("pointercancel", release);
              return {
                destroy() {
                  dom.removeEventListener("pointerdown", press);
                  window.removeEventListener("pointerup", release);
                  window.removeEventListener("pointercancel", release);
                },
              };
            },
            props: {
              handleKeyDown(view, event) {
                if (event.key === "F10" && event.altKey) return focusFirst(element);
                if (event.key !== "Escape" || !element.isConnected) return false;
                // One step out of the bar, not of the text.
                event.stopPropagation();
                hide(view);
                return true;
              },
            },
          }),
        ];
      },
    }),
  ];
}

/** How far down what stands above the text (data-above-text) reaches into what scrolls both. Pixels. */
function heightAbove(element: HTMLElement): number {
  const scroller = scrollerOf(element);
  const above = scroller?.querySelector("[data-above-text]");
  if (!scroller || !above) return 0;
  return above.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top;
}

function hide({ dispatch, state }: EditorView): void {
  dispatch(state.tr.setMeta(key, "hide"));
}

function show({ dispatch, state }: EditorView): void {
  dispatch(state.tr.setMeta(key, "show"));
  dispatch(state.tr.setMeta(key, "updatePosition"));
}

function focusFirst(element: HTMLElement): boolean {
  const button = element.isConnected ? element.querySelector("button") : null;
  button?.focus();
  return button !== null;
}
