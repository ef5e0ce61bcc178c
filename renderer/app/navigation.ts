import type { NoteTarget } from "#shared/note.ts";

/** What the library leads to. */
export type View = "programme" | "now" | "review" | "loose-ends" | "search" | "posts" | "settings";

/** What is open beside the programme. */
export type Page = { of: "session"; sessionId: string } | { of: "note"; target: NoteTarget };

/** The three steps from outside to inside. Where one pane is shown at a time, the one in front is it. */
export type Pane = "library" | "programme" | "page";

/** Where the person is. */
export interface Navigation {
  eventId: string | null;
  view: View;
  /** The page that each event was left with, by the event's id. */
  pages: Readonly<Record<string, Page>>;
  front: Pane;
}

/** Views that a page opens beside. */
const BESIDE: ReadonlySet<View> = new Set(["search", "now", "review", "loose-ends"]);

export const atStart: Navigation = {
  eventId: null,
  view: "programme",
  pages: {},
  front: "programme",
};

export type Step =
  | { does: "choose-event"; eventId: string }
  | { does: "choose-view"; view: View }
  | { does: "open-page"; eventId: string; page: Page }
  | { does: "close-page" }
  /** One pane further out: page, programme, library. */
  | { does: "go-out" }
  /** A pane was clicked or tabbed into. */
  | { does: "come-to"; pane: Pane };

export function navigate(at: Navigation, step: Step): Navigation {
  switch (step.does) {
    case "choose-event":
      return { ...at, eventId: step.eventId, view: "programme", front: "programme" };
    case "choose-view":
      return { ...at, view: step.view, front: "programme" };
    case "open-page":
      return {
        ...at,
        eventId: step.eventId,
        // A hit opens beside the search it was found by, what runs beside the list of it; all else beside the programme.
        view: BESIDE.has(at.view) ? at.view : "programme",
        pages: { ...at.pages, [step.eventId]: step.page },
        front: "page",
      };
    case "close-page":
      return { ...at, pages: withoutPage(at), front: "programme" };
    case "go-out":
      return { ...at, front: at.front === "page" ? "programme" : "library" };
    case "come-to":
      return at.front === step.pane ? at : { ...at, front: step.pane };
    default:
      return at;
  }
}

/** What is open for the event that is shown. */
export const pageOf = ({ eventId, pages }: Navigation): Page | null =>
  (eventId === null ? undefined : pages[eventId]) ?? null;

function withoutPage({ eventId, pages }: Navigation): Navigation["pages"] {
  return Object.fromEntries(Object.entries(pages).filter(([id]) => id !== eventId));
}
