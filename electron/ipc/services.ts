import type { AttachmentDoor } from "#electron/attachments/attachment-door.ts";
import type { FolderWatch } from "#electron/watched/folder-watch.ts";
import type { KeyChoices } from "#electron/key-choices.ts";
import type { RichText } from "#electron/post/rich/rich-text.ts";
import type { ExportDialogs } from "#electron/post/save-export.ts";
import type { Recovery } from "#electron/recovery/recovery.ts";
import type { Spelling } from "#electron/spelling/spelling.ts";
import type { PostSetting } from "#electron/store/contract/posts.ts";
import type { OwnTexts } from "#electron/post/own-texts.ts";
import type { Store } from "#electron/store/store.ts";
import type { ExportOutcome } from "#shared/export-report.ts";
import type { Output, Valid } from "#shared/ipc.ts";
import type { AddressedPage } from "#shared/page-address.ts";
import type { ComposedPost, PostProfile } from "#shared/post.ts";
import type { StoredPost } from "#shared/stored-post.ts";
import type { Announce } from "./announce.ts";

/** Reads schedules in a worker and writes them on request (schedule-import/running/run-import.ts). */
export interface Imports {
  prepare(request: Valid<"imports.prepare">): Promise<Output<"imports.prepare">>;
  adjust(request: Valid<"imports.adjust">): Promise<Output<"imports.adjust">>;
  changes(request: Valid<"imports.changes">): Promise<Output<"imports.changes">>;
  apply(request: Valid<"imports.apply">): Promise<Output<"imports.apply">>;
  cancel(importId: string): void;
}

/** From the store to a post, and to a file. */
export interface Posts {
  compose(request: Valid<"posts.compose">): Promise<ComposedPost>;
  /** For pasting into other editors. */
  composeRich(request: Valid<"posts.compose">): Promise<RichText>;
  /** Replaces a file that is there. Throws `read-only` or `disk-full`. */
  write(path: string, file: string): void;
  /** Null when a dialog was closed. */
  export(request: Valid<"posts.export">, dialogs: ExportDialogs): Promise<ExportOutcome | null>;
  /** Ends what is being exported. */
  cancel(): void;
}

/** Posts that are kept, as far as they are made of notes; the rest is the store's. */
export interface Composer {
  create(request: Valid<"posts.create">): Promise<StoredPost>;
  /** Another shape or other options make the text anew. */
  change(id: string, setting: Partial<PostSetting>): Promise<StoredPost>;
  regenerate(request: Valid<"posts.regenerate">): Promise<StoredPost>;
  describe(request: Valid<"posts.describe">): Promise<Output<"posts.describe">>;
  builtIn(request: Valid<"posts.builtIn">): Promise<string>;
  checkTemplate(request: Valid<"posts.checkTemplate">): Promise<Output<"posts.checkTemplate">>;
  builtInProfile(request: Valid<"posts.builtInProfile">): Promise<string>;
  checkProfile(request: Valid<"posts.checkProfile">): Promise<Output<"posts.checkProfile">>;
  /** The person's own of a kind. Loaded when first asked for. */
  own(kind: "templates" | "profiles"): Promise<OwnTexts>;
}

/** An event's change log as a file. */
export interface ChangeLogs {
  /** Throws `not-found`. */
  compose(eventId: string): Promise<{ text: string; fileName: string }>;
  /** Replaces a file that is there. Throws `read-only` or `disk-full`. */
  write(path: string, text: string): void;
}

/** From the store to a file of an event. */
export interface ScheduleExports {
  /**
   * Writes the file where `choosePath`, which is given its name, says, over one that is there. Answers with the path, and with sentences about pictures
   * that are not beside it; null when there was no path. Throws `not-found` when nothing would be in it, `read-only` or `disk-full`.
   */
  write(
    request: Valid<"schedules.export">,
    choosePath: (fileName: string) => Promise<string | null>,
  ): Promise<Output<"schedules.export">>;
  /** Ends what is going on: the file is then the old one, or the whole new one. */
  stop(): void;
}

/** What the window cannot do itself: dialogs, the clipboard, the browser. */
export interface Desktop {
  about(): Omit<Output<"app.about">, "readOnly">;
  /** Throws `refused` for anything but http, https and mailto. */
  openLink(url: string): Promise<void>;
  /** A window has saved all it had, or could not: its answer to a question. `kept`: what it could not lies in recovery files. */
  flushed(question: number, saved: boolean, kept: boolean): void;
  /** Shows a note's page in a window of its own. Throws `refused` when too many are open. */
  openPage(page: AddressedPage): void;
  /** The paths of files; none when the dialog was closed. */
  chooseSchedules(): Promise<string[]>;
  /** Null when the dialog was closed. */
  choosePostFile(suggestedName: string): Promise<string | null>;
  /** A folder for a post; null when the dialog was closed. */
  choosePostFolder(): Promise<string | null>;
  /** Asks whether what is there may be replaced; `reason` says what it is. */
  mayReplace(reason: string): Promise<boolean>;
  /** Asks which of two blogs a post is written for; null when the dialog was closed. */
  whichBlog(found: PostProfile, wanted: PostProfile): Promise<PostProfile | null>;
  /** Null when the dialog was closed. */
  chooseChangeLogFile(suggestedName: string): Promise<string | null>;
  /** Null when the dialog was closed. */
  chooseExportFile(suggestedName: string): Promise<string | null>;
  /** Null when the dialog was closed. */
  chooseCopyFile(suggestedName: string): Promise<string | null>;
  /** The paths of pictures and other files for a note; none when the dialog was closed. */
  chooseAttachments(): Promise<string[]>;
  /** A folder's path; null when the dialog was closed. */
  chooseFolder(): Promise<string | null>;
  /** In the system's program for it. */
  openFile(path: string): Promise<void>;
  copyText(text: string): void;
  copyRichText(rich: RichText): Promise<void>;
}

/** Everything the handlers call. */
export interface Services {
  store: Store;
  imports: Imports;
  posts: Posts;
  composer: Composer;
  changeLogs: ChangeLogs;
  scheduleExports: ScheduleExports;
  /** The Markdown of a note's document (note-copy/). Throws as `checkBody` does. */
  copiedNote: (body: string) => Promise<string>;
  desktop: Desktop;
  attached: Pick<AttachmentDoor, "takeIn" | "describe" | "stored" | "make">;
  watched: Omit<FolderWatch, "begin" | "stop">;
  spelling: Pick<Spelling, "wrongOf">;
  keyChoices: KeyChoices;
  announce: Announce;
  recovery: Recovery;
}
