import { pageOfQuery, queryOfPage, type AddressedPage } from "#shared/page-address.ts";
import { atStart, pageOf, type Navigation, type Page } from "./navigation.ts";

/** Where the window of a note begins, by its address's query; null for the main window. */
export function navigationOfQuery(query: string): Navigation | null {
  const eventId = new URLSearchParams(query).get("event");
  if (eventId === null) return null;
  const target = pageOfQuery(query)?.target;
  if (target === undefined) return { ...atStart, eventId };
  const page: Page =
    target.of === "session"
      ? { of: "session", sessionId: target.sessionId }
      : { of: "note", target };
  return { ...atStart, eventId, pages: { [eventId]: page }, front: "page" };
}

/** The page that is open, as an address names it. */
export function addressedPage(at: Navigation): AddressedPage | null {
  const page = pageOf(at);
  if (page === null || at.eventId === null) return null;
  const target =
    page.of === "note" ? page.target : ({ of: "session", sessionId: page.sessionId } as const);
  return { eventId: at.eventId, target };
}

/** The query that names where the person is. */
export function queryOfNavigation(at: Navigation): string {
  const addressed = addressedPage(at);
  if (addressed) return queryOfPage(addressed);
  return `?${new URLSearchParams({ event: at.eventId ?? "" }).toString()}`;
}
