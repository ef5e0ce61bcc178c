import type {
  ConflictChoice,
  Note,
  NoteDraft,
  NoteSaved,
  NoteTarget,
  NoteVersion,
} from "#shared/note.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTemplate, NoteTemplateDraft } from "#shared/note-template.ts";
import type { Removal } from "#shared/trash.ts";

export interface Notes {
  /** A target without a note answers with an empty one at revision 0. Throws `not-found` for a target that is not there. */
  get(target: NoteTarget): Note;
  /**
   * Throws `conflict` when the stored revision is newer; the draft is then kept beside it, already committed. A draft
   * that goes on replaces what was kept of it. The body is taken as it is: whoever calls has checked it.
   */
  save(draft: NoteDraft): NoteSaved;
  /** Saves over whatever revision is stored (the command line's way). */
  replace(target: NoteTarget, body: string): NoteSaved;
  /** A new revision in any case; the text that was not chosen is kept in the database. Throws `not-found` without a conflict. */
  resolve(target: NoteTarget, choice: ConflictChoice): Note;
  /** With its history, into the trash. Throws `not-found`. */
  remove(target: NoteTarget): Removal;
  /**
   * Earlier texts that were kept, newest first; the present one is not among them. A save keeps the text that it displaces
   * when the last one kept is two minutes old (ten for a long text), when the note was closed since or the store opened,
   * and when it was written elsewhere; `replace`, `resolve` and `restore` always do.
   */
  versions(target: NoteTarget): NoteSaved[];
  /** Throws `not-found` for a revision that was not kept. */
  version(target: NoteTarget, revision: number): NoteVersion;
  /** Saves an earlier text as a new revision; the present one is kept as a version. Throws `not-found`. */
  restore(target: NoteTarget, revision: number): Note;
  /** Writing has ended for now: the text as it stands is a version as soon as a save displaces it. */
  close(target: NoteTarget): void;
  /**
   * Of versions older than 90 days one a day stays, and of those older than a year one a month. Ages are counted from
   * the newest version, so a clock that is wrong lets nothing go. Answers how many went.
   */
  thinVersions(): number;
  /** Packs one long version, which a save keeps as it is; answers whether there was one. Takes no time of the caller's thread. */
  packVersion(): Promise<boolean>;
  /** Targets whose note holds text. */
  list(eventId: string): { target: NoteTarget; savedAt: string }[];
}

/** The person's own templates of notes. */
export interface NoteTemplates {
  /** By name. */
  list(): NoteTemplate[];
  save(draft: NoteTemplateDraft): NoteTemplate;
  /** One that is not there is removed already. */
  remove(id: string): void;
}

export interface LooseEnds {
  /**
   * What notes leave to be done, at most `most`: of one event, or of all (null) in the order they were made; first in the
   * opening notes, then by day in its note and its sessions by start, last in the conclusion. Texts are read in slices of
   * a few milliseconds, `turn` is waited for between two, and a text is read again only after it was saved. One note is
   * one piece: 1 MB of it takes about 20 ms.
   */
  list(
    wanted: { eventId: string | null; withDone: boolean; most: number },
    turn: () => Promise<void>,
  ): Promise<LooseEnd[]>;
}
