import { scrollerOf } from "./scroller-of.ts";

/** Pixels between a list and the line it belongs to, and the edges of its pane. */
const GAP = 4;
/** What a list is high where there is room: suggestion-list.module.css. */
const MOST_HEIGHT = 320;
/** Two entries: with less room than this a list is of no use, and may lie over what is around. */
const LEAST_HEIGHT = 72;

/** Where a list may be. Pixels of the window. */
interface Room {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * Puts a list of suggestions below the line it belongs to, or above where more room is: within the pane, clear of what stands
 * above the text and of messages, as high and wide as there is room.
 */
export function placeSuggestions(list: HTMLElement, text: HTMLElement, line: DOMRect): void {
  const scroller = scrollerOf(text);
  if (!scroller || list.hidden) return;
  const room = roomIn(scroller);
  const { top: lineTop, bottom: lineBottom } = moveIntoRoom(line, room, scroller);
  const above = lineTop - GAP - room.top;
  const below = room.bottom - GAP - lineBottom;
  // Independent of how high it is now.
  const wanted = Math.min(list.scrollHeight, MOST_HEIGHT);
  const isBelow = below >= wanted || below >= above;
  const { style } = list;
  style.setProperty("--room-height", `${Math.max(isBelow ? below : above, LEAST_HEIGHT)}px`);
  style.setProperty("--room-width", `${room.right - room.left - 2 * GAP}px`);
  const { left, top, width, height } = list.getBoundingClientRect();
  const atTop = isBelow ? lineBottom + GAP : lineTop - GAP - height;
  const atLeft = Math.max(room.left + GAP, Math.min(line.left, room.right - GAP - width));
  // By how much it is off: what it is measured from scrolls with the text.
  style.left = `${Number.parseFloat(style.left || "0") + atLeft - left}px`;
  style.top = `${Number.parseFloat(style.top || "0") + atTop - top}px`;
}

/** Scrolls the text where a list would have room neither above nor below its line. Returns where the line is then. */
function moveIntoRoom(line: DOMRect, room: Room, scroller: Element): DOMRect {
  const above = line.top - GAP - room.top;
  const below = room.bottom - GAP - line.bottom;
  if (Math.max(above, below) >= LEAST_HEIGHT) return line;
  const before = scroller.scrollTop;
  // No further than the line itself has room.
  scroller.scrollTop += Math.min(LEAST_HEIGHT - below, above + GAP);
  return new DOMRect(line.x, line.y - (scroller.scrollTop - before), line.width, line.height);
}

function roomIn(scroller: Element): Room {
  const pane = scroller.getBoundingClientRect();
  const bar = scroller.querySelector("[data-above-text]")?.getBoundingClientRect();
  const room = {
    top: Math.max(pane.top, bar?.bottom ?? pane.top),
    bottom: pane.top + scroller.clientHeight,
    left: pane.left,
    right: pane.left + scroller.clientWidth,
  };
  const messages = messagesOf()?.getBoundingClientRect();
  // Enlarged, messages may leave no room at all; they go by themselves.
  const isFree = !messages || messages.height === 0 || messages.left >= room.right;
  if (isFree || messages.top - room.top < 3 * LEAST_HEIGHT) return room;
  return { ...room, bottom: Math.min(room.bottom, messages.top) };
}

/** What holds the messages at the window's foot. */
export const messagesOf = (): HTMLElement | null => document.querySelector("[data-messages]");
