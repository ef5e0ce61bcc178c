import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { Reply } from "./reply.ts";

/** What a command does its work with. */
export interface CommandContext {
  /**
   * Opens the store, works, indexes what the work has marked, closes the store and prints the reply. `unopened` makes
   * the reply of a store that cannot be opened; without it that is a failure like any other.
   */
  run: (
    work: (store: Store) => Reply | Promise<Reply>,
    unopened?: (failure: AppError) => Reply,
  ) => Promise<void>;
  /** Everything on standard input. Throws `too-large` above so many bytes. */
  readInput: (most: number) => Promise<Uint8Array>;
  /** Milliseconds since 1970, UTC. */
  now: () => number;
  /** This computer's time zone; null where it is not known. */
  zone: string | null;
}

export interface ContextOptions {
  openStore: () => Store;
  input: AsyncIterable<unknown>;
  print: (reply: Reply) => void;
  now: () => number;
  zone: string | null;
}

export function createCommandContext({
  openStore,
  input,
  print,
  now,
  zone,
}: ContextOptions): CommandContext {
  return {
    now,
    zone,
    async run(work, unopened) {
      const store = openedOrFailure(openStore);
      if (store instanceof AppError) {
        if (unopened === undefined) throw store;
        print(unopened(store));
        return;
      }
      try {
        const reply = await work(store);
        finishIndex(store);
        print(reply);
      } finally {
        store.close();
      }
    },
    async readInput(most) {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of input) {
        const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
        size += bytes.length;
        if (size > most) {
          throw new AppError("too-large", `Standard input is longer than ${most} bytes.`);
        }
        chunks.push(bytes);
      }
      return Buffer.concat(chunks);
    },
  };
}

function openedOrFailure(openStore: () => Store): Store | AppError {
  try {
    return openStore();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** The work is committed by now: what could not be indexed stays marked, and the next search or start does it. */
function finishIndex({ search }: Store): void {
  try {
    search.finish();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
