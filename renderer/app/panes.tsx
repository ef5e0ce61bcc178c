import { lazy } from "react";

/*
 * The features that load when first needed; none knows of another, the shell puts them together. Their props:
 *
 *   SessionPane      sessionId, onOpenSession(sessionId), onEditOwn?(sessionId), onRemoved?
 *   NotePane         target, onClose
 *   PostPane         eventId, notes?: entries to the notes that a post begins and ends with, renderNote(target),
 *                    onOpenSession(sessionId), acts: what commands do with the post that is open
 *   NotesIndex       eventId, onOpen(target)
 *   ImportDialog     origin (null: it is asked for), eventId?, onClose, onImported(eventId)
 *   RefreshDialog    event, onClose, onImported(eventId), onImport: another schedule is to be chosen
 *   ChangeLogDialog  event, onClose, onOpenSession(sessionId)
 *   RecordingsDialog event, onClose, onOpenSession(sessionId), onRefresh
 *   NowPane          events, openId, writeKey, onOpen(row), onWrite
 *   ReviewPane       event, openId, onOpen(row), onOpenNote(target)
 *   LooseEndsPane    events, onOpen(note, end)
 *   SearchPane       onOpen(hit)
 *   SettingsPane     none
 *   CommandPalette   runs, onRun(run), onClose
 *   QuickOpen        events, eventId, onGo(goal), onClose
 *   KeysDialog       onClose
 *   CaptureDialog    events, eventId, onClose
 *   TrashDialog      onClose
 *   MoveDialog       events, eventId, onClose
 *   PutPicturesDialog events, eventId, onClose
 *   TemplateDialog   onClose
 *   RecoveryDialog   onUsed(text, conflict), onClose
 *   AddSessionDialog eventId, day (null: the first, or today), onClose, onAdded?(sessionId)
 *   EditSessionDialog sessionId (one of the person's own), onClose, onRemoved?
 *   EventDialog      eventId (null: a new one), onDone(eventId), onClose
 *   ExportDialog     event, onClose
 */

export const SessionPane = lazy(async () => ({
  default: (await import("#renderer/session/session-pane.tsx")).SessionPane,
}));

export const NotePane = lazy(async () => ({
  default: (await import("#renderer/notes/note-pane.tsx")).NotePane,
}));

export const NotesIndex = lazy(async () => ({
  default: (await import("#renderer/notes/notes-index.tsx")).NotesIndex,
}));

export const PostPane = lazy(async () => ({
  default: (await import("#renderer/post/post-pane.tsx")).PostPane,
}));

export const ImportDialog = lazy(async () => ({
  default: (await import("#renderer/import/import-dialog.tsx")).ImportDialog,
}));

export const RefreshDialog = lazy(async () => ({
  default: (await import("#renderer/import/refresh-dialog.tsx")).RefreshDialog,
}));

export const ChangeLogDialog = lazy(async () => ({
  default: (await import("#renderer/import/change-log-dialog.tsx")).ChangeLogDialog,
}));

export const RecordingsDialog = lazy(async () => ({
  default: (await import("#renderer/import/recordings-dialog.tsx")).RecordingsDialog,
}));

export const NowPane = lazy(async () => ({
  default: (await import("#renderer/now/now-pane.tsx")).NowPane,
}));

export const ReviewPane = lazy(async () => ({
  default: (await import("#renderer/review/review-pane.tsx")).ReviewPane,
}));

export const SearchPane = lazy(async () => ({
  default: (await import("#renderer/search/search-pane.tsx")).SearchPane,
}));

export const SettingsPane = lazy(async () => ({
  default: (await import("#renderer/settings/settings-pane.tsx")).SettingsPane,
}));

export const AddSessionDialog = lazy(async () => ({
  default: (await import("#renderer/event/add-session-dialog.tsx")).AddSessionDialog,
}));

export const EditSessionDialog = lazy(async () => ({
  default: (await import("#renderer/event/edit-session-dialog.tsx")).EditSessionDialog,
}));

export const RemoveEventDialog = lazy(async () => ({
  default: (await import("#renderer/event/remove-event-dialog.tsx")).RemoveEventDialog,
}));

export const EventDialog = lazy(async () => ({
  default: (await import("#renderer/event/event-dialog.tsx")).EventDialog,
}));

export const ExportDialog = lazy(async () => ({
  default: (await import("#renderer/event/export-dialog.tsx")).ExportDialog,
}));

export const CommandPalette = lazy(async () => ({
  default: (await import("#renderer/commands/command-palette.tsx")).CommandPalette,
}));

export const QuickOpen = lazy(async () => ({
  default: (await import("#renderer/commands/quick-open.tsx")).QuickOpen,
}));

export const KeysDialog = lazy(async () => ({
  default: (await import("#renderer/settings/keys-dialog.tsx")).KeysDialog,
}));

export const CaptureDialog = lazy(async () => ({
  default: (await import("#renderer/capture/capture-dialog.tsx")).CaptureDialog,
}));

export const TrashDialog = lazy(async () => ({
  default: (await import("#renderer/settings/trash-dialog.tsx")).TrashDialog,
}));

export const MoveDialog = lazy(async () => ({
  default: (await import("#renderer/commands/move-dialog.tsx")).MoveDialog,
}));

export const PutPicturesDialog = lazy(async () => ({
  default: (await import("./put-pictures-dialog.tsx")).PutPicturesDialog,
}));

export const RecoveryDialog = lazy(async () => ({
  default: (await import("#renderer/recovery/recovery-dialog.tsx")).RecoveryDialog,
}));

export const LooseEndsPane = lazy(async () => ({
  default: (await import("#renderer/loose-ends/loose-ends-pane.tsx")).LooseEndsPane,
}));

export const TemplateDialog = lazy(async () => ({
  default: (await import("#renderer/commands/template-dialog.tsx")).TemplateDialog,
}));
