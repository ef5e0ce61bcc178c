import { atStart, type Navigation, type Page } from "./navigation.ts";

const NAME = "navigation";

type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Where the person was when the window closed; the start when nothing sensible is remembered. */
export function rememberedNavigation(shelf: Shelf): Navigation {
  try {
    const stored: unknown = JSON.parse(shelf.getItem(NAME) ?? "null");
    if (!isObject(stored)) return atStart;
    const { eventId, pages } = stored;
    return {
      ...atStart,
      eventId: typeof eventId === "string" ? eventId : null,
      pages: isObject(pages) ? sessionPages(pages) : {},
    };
  } catch {
    return atStart;
  }
}

/** Sessions are remembered; notes of days and events are found again in the programme's menu. */
export function rememberNavigation(shelf: Shelf, { eventId, pages }: Navigation): void {
  shelf.setItem(NAME, JSON.stringify({ eventId, pages: sessionPages(pages) }));
}

function sessionPages(pages: object): Record<string, Page> {
  const kept: Record<string, Page> = {};
  for (const [eventId, page] of Object.entries(pages) as [string, unknown][]) {
    if (!isObject(page)) continue;
    const { of, sessionId } = page;
    if (of === "session" && typeof sessionId === "string") kept[eventId] = { of, sessionId };
  }
  return kept;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
