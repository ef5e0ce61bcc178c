import { getMarkRange, type Editor } from "@tiptap/core";
import { type Mention, mentionOf } from "#shared/rich-text/mention-address.ts";
import { stampOf } from "#shared/rich-text/time-stamp.ts";
import { videoAt } from "#shared/rich-text/video-at.ts";
import type { NoteContext } from "./note-context.ts";

/** Where something in a text leads, and the words that lead there. */
export interface Lead {
  address: string;
  text: string;
}

/** The mention that an element of a note is. */
export function mentionAt(target: EventTarget | null): Mention | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-mention]") : null;
  return element && mentionOf(`lanyard:${element.dataset["of"]}/${element.dataset["id"]}`);
}

/** The mention beside the caret, or the one that is selected. */
export function mentionAtCaret({ state }: Editor): Mention | null {
  const { $from, $to } = state.selection;
  const node = [$from.nodeAfter, $to.nodeBefore].find((one) => one?.type.name === "mention");
  return node ? mentionOf(`lanyard:${String(node.attrs["of"])}/${String(node.attrs["id"])}`) : null;
}

/** Where an element of a note leads: a link, or a time stamp in a session with a video. */
export function leadOf(target: EventTarget | null, context: NoteContext): Lead | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest("a");
  if (link) return { address: link.getAttribute("href") ?? "", text: link.innerText };
  const stamp = target.closest<HTMLElement>(".stamp");
  return stamp ? leadOfStamp(stamp.innerText, context) : null;
}

/** Where the text at the caret leads. */
export function leadAtCaret({ state }: Editor, context: NoteContext): Lead | null {
  const { $head } = state.selection;
  const type = state.schema.marks["link"];
  const range = type && getMarkRange($head, type);
  if (range) {
    const href: unknown = state.doc
      .resolve(range.from)
      .nodeAfter?.marks.find((mark) => mark.type === type)?.attrs["href"];
    return {
      address: typeof href === "string" ? href : "",
      text: state.doc.textBetween(range.from, range.to),
    };
  }
  return leadOfStamp(lineAtCaret(state), context);
}

/** Whether the caret's line begins with a time stamp, wherever that leads. */
export const isStampAtCaret = ({ state }: Editor): boolean => stampOf(lineAtCaret(state)) !== null;

function lineAtCaret({ selection: { $head } }: Editor["state"]): string {
  const text = $head.parent.textBetween(0, $head.parent.content.size, undefined, "\n");
  return text.slice(text.lastIndexOf("\n", $head.parentOffset - 1) + 1);
}

function leadOfStamp(line: string, { session }: NoteContext): Lead | null {
  const stamp = stampOf(line);
  const video = session?.videoUrl ?? null;
  const address = stamp && video !== null ? videoAt(video, stamp.seconds) : null;
  return stamp && address !== null ? { address, text: stamp.text } : null;
}
