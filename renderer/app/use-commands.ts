import type { RefObject } from "react";
import type { PostActs } from "#renderer/post/post-acts.ts";
import { useUndoImport } from "#renderer/import/use-undo-import.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { CommandId } from "#shared/commands.ts";
import type { DialogRequest } from "./dialog-request.ts";
import { focusPane, paneBeside } from "./focus-pane.ts";
import type { Navigation, Pane, Step, View } from "./navigation.ts";
import { useGoToPictures } from "./use-go-to-pictures.ts";
import { useNoteCommands } from "./use-note-commands.ts";
import { useOpenWindow } from "./use-open-window.ts";
import { useSessionCommands } from "./use-session-commands.ts";
import { useWriteNow } from "./use-write-now.ts";
import { viewCommands } from "./view-commands.ts";
import { addressedPage } from "./window-of-note.ts";

/** What each command does at this moment; null: there is nothing to do it with. */
export type CommandRuns = Readonly<Record<CommandId, (() => void) | null>>;

interface CommandParts {
  events: readonly ConferenceEvent[];
  /** The event that is shown. */
  event: ConferenceEvent | null;
  at: Navigation;
  go: (step: Step) => void;
  ask: (request: DialogRequest) => void;
  /** Shows the note alone, or with what is around it again; null: no note is open. */
  toggleFocus: (() => void) | null;
  /** Shows the programme as a list, or by room. */
  toggleShape: () => void;
  onRemove: (event: ConferenceEvent) => void;
  /** What the post that is on screen does; null inside where none is. */
  post: RefObject<PostActs | null>;
}

export function useCommands({
  events,
  event,
  at,
  go,
  ask,
  toggleFocus,
  toggleShape,
  onRemove,
  post,
}: CommandParts): CommandRuns {
  const writeNow = useWriteNow(events, go);
  const view = (chosen: View) => () => {
    go({ does: "choose-view", view: chosen });
    focusPane("programme");
  };
  // Looked for when the command is run: a post opens without the shell being drawn anew.
  const ofPost = (run: (acts: PostActs) => void) =>
    event && (() => (post.current === null ? view("posts")() : run(post.current)));
  const comeToPane = (pane: Pane) => {
    go({ does: "come-to", pane });
    focusPane(pane);
  };
  const ofEvent = (run: (shown: ConferenceEvent) => void) => event && (() => run(event));
  const openWindow = useOpenWindow();
  const shownPage = addressedPage(at);
  const ofSession = useSessionCommands(at, go, ask);
  const { tell } = useToasts();
  const undoImport = useUndoImport();
  const ofNote = useNoteCommands();
  const goToPictures = useGoToPictures();
  return {
    ...ofNote,
    ...ofSession,
    ...viewCommands(tell),
    "quick-open": () => ask({ of: "quick-open" }),
    palette: () => ask({ of: "palette" }),
    keys: () => ask({ of: "keys" }),
    "new-event": () => ask({ of: "event", eventId: null }),
    "edit-event": ofEvent(({ id }) => ask({ of: "event", eventId: id })),
    "add-session": ofEvent(({ id }) => ask({ of: "new-session", eventId: id, day: null })),
    refresh: ofEvent((shown) => ask({ of: "refresh", event: shown })),
    "undo-import": ofEvent(({ id, name }) => undoImport(id, name)),
    "remove-event": ofEvent(onRemove),
    "programme-shape": ofEvent(() => {
      toggleShape();
      view("programme")();
    }),
    "change-log": ofEvent((shown) => ask({ of: "change-log", event: shown })),
    recordings: ofEvent((shown) => ask({ of: "recordings", event: shown })),
    export: ofEvent((shown) => ask({ of: "export", event: shown })),
    "new-post": ofPost((acts) => acts.create()),
    "update-post": ofPost((acts) => acts.update()),
    "export-post": ofPost((acts) => acts.export()),
    "post-history": ofPost((acts) => acts.history()),
    "post-settings": ofPost((acts) => acts.settings()),
    "rename-post": ofPost((acts) => acts.rename()),
    "remove-post": ofPost((acts) =>
      acts.remove((id) => focusPane("programme", `[data-first]:not([data-post="${id}"])`)),
    ),
    "write-now": () => void writeNow(),
    "insert-template": () => ask({ of: "template" }),
    "move-to-note": () => ask({ of: "move-to-note" }),
    capture: () => ask({ of: "capture" }),
    "new-pictures": goToPictures,
    trash: () => ask({ of: "trash" }),
    recovery: () => ask({ of: "recovery" }),
    "filter-programme": ofEvent(() => {
      go({ does: "choose-view", view: "programme" });
      focusPane("programme", "[data-filter]");
    }),
    "view-now": ofEvent(view("now")),
    "view-programme": ofEvent(view("programme")),
    "view-search": ofEvent(view("search")),
    "view-review": ofEvent(view("review")),
    "view-loose-ends": ofEvent(view("loose-ends")),
    "view-posts": ofEvent(view("posts")),
    "view-settings": view("settings"),
    "next-pane": () => comeToPane(paneBeside(at.front, 1)),
    "previous-pane": () => comeToPane(paneBeside(at.front, -1)),
    "focus-mode": toggleFocus,
    "open-window": shownPage && (() => openWindow(shownPage.target)),
    import: () => ask({ of: "import", origin: null, eventId: null }),
  };
}
