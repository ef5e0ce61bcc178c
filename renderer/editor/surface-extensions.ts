import type { Extensions } from "@tiptap/core";
import { Placeholder, Selection } from "@tiptap/extensions";
import { attach } from "#renderer/ipc/client.ts";
import { askMentionChoices } from "./ask-mention-choices.ts";
import { AttributionMenu } from "./attribution-menu.ts";
import { BeginNote } from "./begin-note.ts";
import { BlockHandle } from "./block-handle.ts";
import { CodeColours } from "./code-colours.ts";
import { ComingFiles } from "./coming-files.ts";
import { CopiedText } from "./copied-text.ts";
import { EmojiMenu } from "./emoji-menu.ts";
import { EndsOfLongText } from "./ends-of-long-text.ts";
import { FindInNote } from "./find-in-note.ts";
import { LineLooks } from "./line-looks.ts";
import { MentionMenu } from "./mention-menu.ts";
import type { MentionNames } from "./mention-names.ts";
import { noteExtensions } from "./note-extensions.ts";
import { NotePaste } from "./note-paste.ts";
import { OpenCode } from "./open-code.ts";
import type { OpenNote } from "./open-note.ts";
import { selectionBarPlace } from "./selection-bar-place.ts";
import { SlashMenu } from "./slash-menu.ts";
import { SmartTyping } from "./smart-typing.ts";
import { SpellingMarks } from "./spelling-marks.ts";
import type { NoteRequest, SurfaceWords } from "./surface-words.ts";

/** What the editor's extensions ask of the window around it. */
interface Surroundings {
  names: MentionNames;
  /** The note that is shown. */
  current: () => OpenNote | null;
  words: () => SurfaceWords;
  ask: (wanted: NoteRequest) => void;
  /** Says what could not be done, or not as expected. */
  tell: (sentence: string) => void;
  /** What stands over selected text. */
  selectionBar: HTMLElement;
  /** What the text stands in. */
  host: HTMLElement;
  /** Says to screen readers what the eye sees. */
  say: (words: string) => void;
}

/** Everything that the editor of a window is made of: the note's text, and what helps to write it. */
export const surfaceExtensions = ({
  names,
  current,
  words,
  ask,
  tell,
  selectionBar,
  host,
  say,
}: Surroundings): Extensions => [
  ...noteExtensions({ names }),
  BeginNote.configure({ current, beginning: () => words().beginning() }),
  SlashMenu.configure({ ask, keys: () => words().keys }),
  MentionMenu.configure({ choices: () => askMentionChoices(words().context) }),
  AttributionMenu.configure({ speakers: () => words().context.session?.speakers ?? [] }),
  ...selectionBarPlace(selectionBar),
  BlockHandle.configure({ host, say }),
  NotePaste,
  CopiedText,
  OpenCode,
  ComingFiles.configure({ attach, current, tell }),
  CodeColours,
  SmartTyping,
  EmojiMenu,
  SpellingMarks,
  FindInNote,
  LineLooks,
  EndsOfLongText,
  // What is selected stays marked while the link's address is typed.
  Selection,
  Placeholder.configure({ placeholder: () => words().placeholder }),
];
