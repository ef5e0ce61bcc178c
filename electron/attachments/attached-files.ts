import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { isPictureType, type PictureMade } from "#electron/pictures/picture-job.ts";
import type { PictureWork } from "#electron/pictures/picture-work.ts";
import type { Attachments, StoredFile } from "#electron/store/contract/attachments.ts";
import type { Attachment, CameIn } from "#shared/attachment.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { Turn } from "#shared/note-body.ts";
import { createReceive, type Receive } from "./receive-pieces.ts";
import { shownPath } from "./shown-path.ts";
import { storedPath } from "./stored-path.ts";
import { beginIntake, type Intake } from "./take-in.ts";

/** A picture as the window is given it. */
export interface ShownPicture {
  path: string;
  /** Media type. */
  type: string;
}

/** The pictures and files of notes, for the handlers and for the window's addresses. */
export interface AttachedFiles {
  receive: Receive;
  /** A file that the person chose in a dialog of the system, or that lies in the watched folder. */
  takeIn(path: string): Promise<CameIn>;
  /** Null for one that is not known. */
  describe(file: string): Attachment | null;
  /** Throws `not-found`. */
  stored(file: string): StoredFile & { path: string };
  /** What to show of a picture, made when it is asked for first; null for what is not there or is none. */
  shown(file: string, turn: Turn): Promise<ShownPicture | null>;
}

/** Shown as they are: browsers know them, and a screenshot needs nothing done to it. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
]);
/** Beyond it a picture costs more to draw than to make smaller. Bytes. */
const SMALL = 512 * 1024;

export function createAttachedFiles({
  attachments,
  work,
  newId,
}: {
  attachments: Attachments;
  work: Pick<PictureWork, "make">;
  newId: () => string;
}): AttachedFiles {
  /** The same picture asked for twice is made once. */
  const making = new Map<string, Promise<PictureMade>>();

  const make = (stored: StoredFile, turn: Turn): Promise<PictureMade> => {
    const to = shownPath(attachments.folder, stored.file, turn);
    const begun = making.get(to);
    if (begun !== undefined) return begun;
    const from = storedPath(attachments.folder, stored);
    const made = work.make({ from, type: stored.type, to, turn, pixels: limits.shownPixels });
    making.set(to, made);
    const forget = (): void => void making.delete(to);
    void made.then(forget, forget);
    return made;
  };
  /** Looks at a picture, which also makes what the note will show of it. */
  const look = async (stored: StoredFile): Promise<CameIn> => {
    if (!isPictureType(stored.type) || stored.width !== null) {
      return { attachment: described(stored), said: null };
    }
    try {
      const told = await make(stored, 0);
      attachments.measured(stored.file, told);
      const looked = attachments.find(stored.file) ?? stored;
      return { attachment: described(looked), said: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const said = `“${stored.name}” is kept as a file. ${error.message}`;
      return { attachment: { ...described(stored), isPicture: false }, said };
    }
  };
  const finish = async (intake: Intake): Promise<CameIn> => look(await intake.finish());
  const begin = (name: string): Promise<Intake> => beginIntake(attachments, { id: newId(), name });

  return {
    receive: createReceive({ begin, finish }),
    async takeIn(path) {
      const name = basename(path);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile()) {
        throw new AppError("not-found", `“${name}” is not there, or is no file.`);
      }
      const intake = await begin(name);
      try {
        const pieces = createReadStream(path, { highWaterMark: limits.attachmentPieceBytes });
        for await (const piece of pieces) {
          if (piece instanceof Uint8Array) await intake.write(piece);
        }
      } catch (error) {
        await intake.abandon();
        if (error instanceof AppError) throw error;
        throw new AppError("not-found", `“${name}” cannot be read.`, { cause: error });
      }
      return finish(intake);
    },
    describe(file) {
      const stored = attachments.find(file);
      return stored && described(stored);
    },
    stored(file) {
      const stored = attachments.find(file);
      if (stored === null) throw new AppError("not-found", "This file is not in the data folder.");
      return { ...stored, path: storedPath(attachments.folder, stored) };
    },
    async shown(file, turn) {
      const stored = attachments.find(file);
      if (stored === null || !isPictureType(stored.type)) return null;
      const original = storedPath(attachments.folder, stored);
      if (turn === 0 && isSmall(stored) && (await isThere(original))) {
        return { path: original, type: stored.type };
      }
      const path = shownPath(attachments.folder, file, turn);
      const type = "image/webp";
      if (await isThere(path)) return { path, type };
      try {
        const told = await make(stored, turn);
        if (stored.width === null) attachments.measured(file, told);
        return { path, type };
      } catch {
        return null;
      }
    },
  };
}

const isSmall = ({ type, size, width, height }: StoredFile): boolean =>
  AS_THEY_ARE.has(type) &&
  size <= SMALL &&
  width !== null &&
  height !== null &&
  Math.max(width, height) <= limits.shownPixels;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

function described({ file, type, name, size, width, height }: StoredFile): Attachment {
  return { file, type, name, size, width, height, isPicture: isPictureType(type) };
}
