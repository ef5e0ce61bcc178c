import type { PictureJob, PictureMade } from "#electron/pictures/picture-job.ts";
import type { PictureProcess, PictureWork } from "#electron/pictures/picture-work.ts";
import type { Attachments, StoredFile } from "#electron/store/contract/attachments.ts";
import type { Attachment, CameIn } from "#shared/attachment.ts";
import { AppError } from "#shared/errors.ts";
import type { Turn } from "#shared/note-body.ts";
import type { AttachedFiles, ShownPicture } from "./attached-files.ts";

/** The pictures and files of notes; what works on them is loaded when the first one is asked for. */
export interface AttachmentDoor {
  /** A piece of a file from the window. */
  receive(piece: unknown): Promise<CameIn | null>;
  /** A file that the person chose. */
  takeIn(path: string): Promise<CameIn>;
  describe(file: string): Promise<Attachment | null>;
  /** Throws `not-found`. */
  stored(file: string): Promise<StoredFile & { path: string }>;
  shown(file: string, turn: Turn): Promise<ShownPicture | null>;
  /** Makes a picture for a post. */
  make(job: PictureJob): Promise<PictureMade>;
  /** What is in work is given up. */
  stop(): void;
}

export function createAttachmentDoor({
  attachments,
  newId,
  start,
}: {
  attachments: Attachments;
  newId: () => string;
  start: () => PictureProcess;
}): AttachmentDoor {
  let work: PictureWork | undefined;
  /** A post's pictures are many: a second process takes half of them. */
  let ofPosts: PictureWork | undefined;
  let made: Promise<AttachedFiles> | undefined;
  const make = async (): Promise<AttachedFiles> => {
    const [{ createAttachedFiles }, { createPictureWork }, { createPictureLanes }] =
      await Promise.all([
        import("./attached-files.ts"),
        import("#electron/pictures/picture-work.ts"),
        import("#electron/pictures/picture-lanes.ts"),
      ]);
    work = createPictureWork({ start });
    ofPosts = createPictureLanes([createPictureWork({ start }), work]);
    return createAttachedFiles({ attachments, work, newId });
  };
  const files = (): Promise<AttachedFiles> => (made ??= make());

  return {
    async make(job) {
      await files();
      if (ofPosts === undefined) throw new AppError("cancelled", "Lanyard is closing.");
      return ofPosts.make(job);
    },
    receive: async (piece) => (await files()).receive(piece),
    takeIn: async (path) => (await files()).takeIn(path),
    describe: async (file) => (await files()).describe(file),
    stored: async (file) => (await files()).stored(file),
    shown: async (file, turn) => (await files()).shown(file, turn),
    stop() {
      work?.stop();
      ofPosts?.stop();
    },
  };
}
