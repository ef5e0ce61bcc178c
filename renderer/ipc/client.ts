import type { CameIn } from "#shared/attachment.ts";
import type { ErrorCode } from "#shared/errors.ts";
import type { Input, Method, Output, Payload, Result, Topic } from "#shared/ipc.ts";

/** A topic with what was told of it. */
export type Heard = { [T in Topic]: [topic: T, payload: Payload<T>] }[Topic];

/** `Bridge` of shared/ipc.ts with the contract's types. */
interface TypedBridge {
  call<M extends Method>(method: M, input: Input<M>): Promise<string>;
  listen(heard: (...told: Heard) => void): () => void;
  attach(file: File): Promise<string>;
  pathOfFile(file: File): string;
}

declare global {
  interface Window {
    readonly bridge: TypedBridge;
  }
}

/** A call that main answered with a failure. `message` is a sentence for the person. */
export class CallFailure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = "CallFailure";
    this.code = code;
  }
}

/** Calls main. Answers with the method's output; throws `CallFailure`. */
export async function call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  // The router answers to the contract, so it is taken at its word.
  const result: Result<Output<M>> = JSON.parse(await window.bridge.call(method, input));
  if (!result.ok) throw new CallFailure(result.error.code, result.error.message);
  return result.value;
}

/** Stores a file that was dropped on the window or pasted into it. Throws `CallFailure`. */
export async function attach(file: File): Promise<CameIn> {
  const result: Result<CameIn> = JSON.parse(await window.bridge.attach(file));
  if (!result.ok) throw new CallFailure(result.error.code, result.error.message);
  return result.value;
}

/** Hears what main tells every window. Returns the function that ends it. */
export function listen(heard: (...told: Heard) => void): () => void {
  return window.bridge.listen(heard);
}

/** The path of a file dropped on the window; null for one that is not on disk. */
export function pathOfFile(file: File): string | null {
  return window.bridge.pathOfFile(file) || null;
}
