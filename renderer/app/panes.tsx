import type { ReactNode } from "react";
import type { NoteTarget } from "#shared/note.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import type { SearchHit } from "#shared/search.ts";

/*
 * The features that the shell puts together, and their props. They load when first shown; none knows of another.
 */

function Pending({ name }: { name: string }): ReactNode {
  return <p>{name}</p>;
}

/** `onOpenSession`: previous or next. */
export interface SessionPaneProps {
  sessionId: string;
  onOpenSession: (sessionId: string) => void;
}
export const SessionPane = (_props: SessionPaneProps) => <Pending name="Session" />;

export interface NotePaneProps {
  target: NoteTarget;
  onClose: () => void;
}
export const NotePane = (_props: NotePaneProps) => <Pending name="Note" />;

export interface PostPaneProps {
  eventId: string;
}
export const PostPane = (_props: PostPaneProps) => <Pending name="Post" />;

/** `origin: null`: the dialog asks for a file or an address. `onImported` gets the event that the schedule went into. */
export interface ImportDialogProps {
  origin: ScheduleOrigin | null;
  onClose: () => void;
  onImported: (eventId: string) => void;
}
export const ImportDialog = (_props: ImportDialogProps) => <Pending name="Import" />;

export interface SearchPaneProps {
  onOpen: (hit: SearchHit) => void;
}
export const SearchPane = (_props: SearchPaneProps) => <Pending name="Search" />;

export const SettingsPane = () => <Pending name="Settings" />;

/** A session of the person's own, on `day` of the event (null: its first). */
export interface AddSessionDialogProps {
  eventId: string;
  day: string | null;
  onClose: () => void;
}
export const AddSessionDialog = (_props: AddSessionDialogProps) => <Pending name="Add session" />;

/** `eventId: null` makes a new event. `onDone` gets the event made or changed. */
export interface EventDialogProps {
  eventId: string | null;
  onDone: (eventId: string) => void;
  onClose: () => void;
}
export const EventDialog = (_props: EventDialogProps) => <Pending name="Event" />;
