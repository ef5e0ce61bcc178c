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
  /** Null where the present lies on another day. */
  now: number | null;
  /** The session that the keys act on. */
  activeId: string | null;
  /** The session that is open beside the programme. */
  openId: string | null;
  /** A name under which the place scrolled to is remembered; null while a filter is on. */
  place: string | null;
  onActivate: (entry: Entry) => void;
  onOpen: (entry: Entry) => void;
  onPlan: (entry: Entry) => void;
  /** Keys that do not move within the view. */
  onKey: (event: KeyboardEvent, active: Entry | null) => void;
  handle: Ref<ProgrammeHandle>;
}

/** The session clicked on, and whether its bookmark was. Rows and blocks carry `data-session`. */
export function clickedSession(event: MouseEvent): { id: string; bookmark: boolean } | null {
  if (!(event.target instanceof Element)) return null;
  const session = event.target.closest<HTMLElement>("[data-session]");
  const id = session?.dataset["session"];
  if (id === undefined) return null;
  return { id, bookmark: event.target.closest("[data-cycle]") !== null };
}
