import type { Command } from "./command.ts";
import { programmeCommands } from "./programme-commands.ts";
import { textCommands } from "./text-commands.ts";

/**
 * THE list of what can be done. Palette, sheet of keys, settings, menus, tooltips and the editor read it: a key stands
 * here and nowhere else, unless it is one that nobody can change (fixed-keys.ts). What a person made of the keys is laid
 * over it by keys.ts.
 */
export const commands = [
  { id: "write-now", words: "Write about what runs now", key: "Mod+J", group: "Write" },
  { id: "stamp-time", words: "Stamp the time into the line", key: "Mod+T", group: "Write" },
  {
    id: "quote-speaker",
    words: "Quote with who said it",
    key: "Mod+Shift+K",
    group: "Write",
  },
  { id: "insert-footnote", words: "Insert a footnote", key: "Mod+Alt+F", group: "Write" },
  { id: "move-block-up", words: "Move the block up", key: "Alt+Shift+↑", group: "Write" },
  { id: "move-block-down", words: "Move the block down", key: "Alt+Shift+↓", group: "Write" },
  { id: "set-link", words: "Link the selected text", key: "Mod+K", group: "Write" },
  { id: "add-files", words: "Add pictures or files to the note", key: null, group: "Write" },
  {
    id: "follow-link",
    words: "Open the link or footnote at the caret",
    key: "Alt+Enter",
    group: "Write",
  },
  { id: "find-in-note", words: "Find in the note", key: "Mod+F", group: "Write" },
  {
    id: "replace-in-note",
    words: "Find and replace in the note",
    key: "Mod+H",
    // There ⌘H hides the app.
    macKey: "Mod+Alt+R",
    group: "Write",
  },
  { id: "capture", words: "Write down a thought", key: "Mod+Shift+J", group: "Write" },
  { id: "insert-template", words: "Insert a template", key: "Mod+Alt+J", group: "Write" },
  { id: "move-to-note", words: "Move to another note", key: "Mod+Shift+M", group: "Write" },
  { id: "copy-note", words: "Copy the note as Markdown", key: null, group: "Write" },
  { id: "note-history", words: "History of the note", key: null, group: "Write" },
  { id: "turn-picture-left", words: "Turn the picture left", key: null, group: "Write" },
  { id: "turn-picture-right", words: "Turn the picture right", key: null, group: "Write" },
  { id: "keep-mine", words: "Of two texts of the note, keep mine", key: null, group: "Write" },
  { id: "keep-theirs", words: "Of two texts of the note, keep theirs", key: null, group: "Write" },
  { id: "keep-both", words: "Of two texts of the note, keep both", key: null, group: "Write" },
  { id: "remove-note", words: "Move the note to the trash", key: null, group: "Write" },
  ...textCommands,
  {
    id: "quick-open",
    words: "Go to a session, speaker, note or event",
    key: "Mod+P",
    group: "Go to",
  },
  { id: "view-programme", words: "Programme", key: "Mod+1", group: "Go to" },
  { id: "view-now", words: "Now", key: "Mod+2", group: "Go to" },
  { id: "view-search", words: "Search", key: "Mod+Shift+F", group: "Go to" },
  { id: "view-review", words: "Review", key: "Mod+3", group: "Go to" },
  { id: "view-loose-ends", words: "Questions and follow-ups", key: "Mod+5", group: "Go to" },
  { id: "view-posts", words: "Posts", key: "Mod+4", group: "Go to" },
  { id: "view-settings", words: "Settings", key: "Mod+,", group: "Go to" },
  { id: "next-pane", words: "Next pane", key: "Mod+F6", group: "Go to" },
  { id: "previous-pane", words: "Previous pane", key: "Mod+Shift+F6", group: "Go to" },
  { id: "trash", words: "Trash", key: null, group: "Go to" },
  { id: "new-pictures", words: "New pictures", key: null, group: "Go to" },
  { id: "focus-mode", words: "Focus mode: the note alone", key: "Mod+Shift+D", group: "View" },
  { id: "split-view", words: "Abstract beside the note", key: "Mod+\\", group: "View" },
  { id: "text-larger", words: "Larger text", key: "Mod+]", group: "View" },
  { id: "text-smaller", words: "Smaller text", key: "Mod+[", group: "View" },
  { id: "line-width", words: "Next line width", key: "Mod+Shift+L", group: "View" },
  { id: "letters", words: "Letters with or without serifs", key: null, group: "View" },
  { id: "selection-bar", words: "Bar over selected text, or none", key: null, group: "View" },
  { id: "quotes", words: "Next quotation marks as in print, or off", key: null, group: "View" },
  { id: "spelling", words: "Check spelling: next language, or off", key: null, group: "View" },
  { id: "programme-shape", words: "Programme as a list or by room", key: null, group: "View" },
  { id: "open-window", words: "Open in a new window", key: "Mod+Shift+N", group: "View" },
  { id: "recovery", words: "Texts that were not saved", key: null, group: "Go to" },
  { id: "import", words: "Import a schedule", key: "Mod+O", group: "Event" },
  { id: "new-event", words: "New event", key: null, group: "Event" },
  { id: "edit-event", words: "Change the event", key: null, group: "Event" },
  { id: "add-session", words: "Add a session", key: null, group: "Event" },
  { id: "refresh", words: "Refresh the programme", key: null, group: "Event" },
  { id: "undo-import", words: "Undo the last import", key: null, group: "Event" },
  { id: "change-log", words: "Change log", key: null, group: "Event" },
  { id: "recordings", words: "Recordings missing", key: null, group: "Event" },
  { id: "export", words: "Export the event", key: null, group: "Event" },
  { id: "remove-event", words: "Remove the event", key: null, group: "Event" },
  { id: "new-post", words: "New post", key: null, group: "Event" },
  { id: "update-post", words: "Bring the post up to date", key: "Mod+Alt+U", group: "Event" },
  { id: "export-post", words: "Export the post", key: "Mod+Shift+E", group: "Event" },
  { id: "post-history", words: "History of the post", key: null, group: "Event" },
  { id: "post-settings", words: "Settings of the post", key: null, group: "Event" },
  { id: "rename-post", words: "Rename the post", key: null, group: "Event" },
  { id: "remove-post", words: "Move the post to the trash", key: null, group: "Event" },
  { id: "previous-session", words: "Previous session", key: "Alt+←", group: "Session" },
  { id: "next-session", words: "Next session", key: "Alt+→", group: "Session" },
  { id: "edit-session", words: "Change the session of your own", key: null, group: "Session" },
  {
    id: "remove-left-over",
    words: "Remove the session that left the programme",
    key: null,
    group: "Session",
  },
  ...programmeCommands,
  { id: "palette", words: "All commands", key: "Mod+Shift+P", group: "Help" },
  { id: "keys", words: "All keys", key: "Mod+/", group: "Help" },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]["id"];

/** What a command does, in a few words. */
export const wordsOfCommand = (id: CommandId): string =>
  commands.find((command) => command.id === id)?.words ?? id;
