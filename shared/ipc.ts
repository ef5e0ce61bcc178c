import { z } from "zod";
import { errorCodes } from "./errors.ts";
import { appMethods } from "./ipc/app-methods.ts";
import { programmeMethods } from "./ipc/programme-methods.ts";
import { noteMethods } from "./ipc/note-methods.ts";
import { keyMethods } from "./ipc/key-methods.ts";
import { keptMethods } from "./ipc/kept-methods.ts";
import { attachmentMethods } from "./ipc/attachment-methods.ts";
import { importMethods } from "./ipc/import-methods.ts";
import { postMethods } from "./ipc/post-methods.ts";
import { watchedMethods } from "./ipc/watched-methods.ts";
import type { MethodSet } from "./ipc/method-set.ts";
import { topics } from "./ipc/topics.ts";

/**
 * THE contract between window and main process: a method's input and output. The router validates every
 * input against it; tests validate the outputs too. Adding a call starts with a line in the file of its noun (ipc/).
 */
export const contract = {
  ...appMethods,
  ...keyMethods,
  ...programmeMethods,
  ...noteMethods,
  ...keptMethods,
  ...attachmentMethods,
  ...watchedMethods,
  ...importMethods,
  ...postMethods,
} as const satisfies MethodSet;

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.input<(typeof contract)[M]["input"]>;
/** What a handler gets: the input after validation. */
export type Valid<M extends Method> = z.output<(typeof contract)[M]["input"]>;
export type Output<M extends Method> = z.output<(typeof contract)[M]["output"]>;
/** `caller` tells windows apart, also ones that show the same note; 0 where it does not matter. */
export type Handlers = {
  [M in Method]: (input: Valid<M>, caller: number) => Output<M> | Promise<Output<M>>;
};

export const isMethod = (name: unknown): name is Method =>
  typeof name === "string" && Object.hasOwn(contract, name);

export const failure = z.object({ code: z.enum(errorCodes), message: z.string() });
export type Failure = z.infer<typeof failure>;

/** A result crosses the bridge, never an exception. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export type Topic = keyof typeof topics;
export type Payload<T extends Topic> = z.output<(typeof topics)[T]>;

/** What the preload puts on `window.bridge`: the only door between window and main process. */
export interface Bridge {
  /** Answers with a `Result` as JSON text: values cross the bridge one by one, and a thousand sessions take 50 ms so. */
  call(method: Method, input: unknown): Promise<string>;
  /** Returns the function that ends the listening. */
  listen(heard: (topic: Topic, payload: unknown) => void): () => void;
  /**
   * Stores a file that was dropped on the window or pasted into it, piece by piece. Answers as `call` does, with a `CameIn` of
   * attachment.ts.
   */
  attach(file: unknown): Promise<string>;
  /** The path of a file dropped on the window; empty for one that is not on disk. */
  pathOfFile(file: unknown): string;
}
