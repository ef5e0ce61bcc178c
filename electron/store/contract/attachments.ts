/** A picture or another file of notes, as it lies in the folder of attachments. */
export interface StoredFile {
  /** The SHA-256 of its content, in hexadecimal. */
  file: string;
  /** Media type, told by the content. */
  type: string;
  /** Of its name on the disk, without the dot. */
  ending: string;
  /** Bytes. */
  size: number;
  /** As a person sees it, turned as the camera was held. Null for what is no picture, or was not looked at yet. */
  width: number | null;
  height: number | null;
  /** By the camera's clock: `YYYY-MM-DDTHH:MM:SS`. */
  takenAt: string | null;
  /** What it was called where it came from. */
  name: string;
}

/** The rows of pictures and files. What is in them is electron/attachments' business. */
export interface Attachments {
  /** Where their contents lie. */
  readonly folder: string;
  /** Null for one that is not known. */
  find(file: string): StoredFile | null;
  /** By hash. */
  list(): StoredFile[];
  /** A file that has been written. The same content again keeps the name it first had. */
  keep(fields: Omit<StoredFile, "width" | "height" | "takenAt">): StoredFile;
  /** What looking at a picture told. */
  measured(file: string, told: { width: number; height: number; takenAt: string | null }): void;
  /**
   * Lets go the rows of files that no note, no version and no conflict has referred to for thirty days, and answers with
   * them: their contents can go. Days are counted from the last thing written.
   */
  sweep(): StoredFile[];
}
