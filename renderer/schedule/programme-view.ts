import type { KeyboardEvent, MouseEvent, Ref } from "react";
import type { Entry } from "./entry.ts";
import type { TrackMarking } from "./tracks.ts";

/** What the pane asks of the list or the grid that it shows. */
export interface ProgrammeHandle {
  focus(): void;
}

/** What list and grid have in common. */
export interface ProgrammeViewProps {
  entries: readonly Entry[];
  tracks: ReadonlyMap<string, TrackMarking>;
  /** Titles that a planned session overlaps with, by its id. */
  overlaps: ReadonlyMap<string, string>;
  /** The event's time zone. */
  zone: string;
  /** Null where the present lies on another day. */
  now: number | null;
  /** The session that the keys act on. */
  activeId: string | null;
  /** The session that is open beside the programme. */
  openId: string | null;
  /** It was opened from elsewhere (next, previous, a search), so it has to be brought into view. */
  isOpenNews: boolean;
  /** A name under which the place scrolled to is remembered; null while a filter is on. */
  place: string | null;
  onActivate: (entry: Entry) => void;
  onOpen: (entry: Entry) => void;
  onOpenWindow: (entry: Entry) => void;
  onPlan: (entry: Entry) => void;
  /** Keys that do not move within the view. */
  onKey: (event: KeyboardEvent, active: Entry | null) => void;
  handle: Ref<ProgrammeHandle>;
}

/**
 * A click on a session opens it, with Ctrl or ⌘ in a window of its own, one on its bookmark plans it. Rows and blocks carry
 * `data-session`.
 */
export function actOnClick(event: MouseEvent, props: ProgrammeViewProps): void {
  if (!(event.target instanceof Element)) return;
  const id = event.target.closest<HTMLElement>("[data-session]")?.dataset["session"];
  const entry = props.entries.find(({ row }) => row.id === id);
  if (!entry) return;
  props.onActivate(entry);
  if (event.target.closest("[data-cycle]")) props.onPlan(entry);
  else if (event.ctrlKey || event.metaKey) props.onOpenWindow(entry);
  else props.onOpen(entry);
}
