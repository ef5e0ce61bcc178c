import { join } from "node:path";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { FoundPicture } from "#shared/watched-folder.ts";
import type { FinishedPicture } from "./finished-picture.ts";
import type { SeenFile } from "./watch-files.ts";

/** A picture that waits for an answer. */
export interface WaitingPicture extends FinishedPicture, FoundPicture {
  /** Within the folder. */
  within: string;
}

/** What of a folder is known, and what of it waits. Names are within the folder. */
export interface WaitingPictures {
  /** Whether a file is one that was not there before. Asked once of each arrival. */
  isNew(file: SeenFile): boolean;
  /** A new one is being looked at: it waits across restarts from now on. */
  expect(name: string): void;
  /** It is finished, and a picture. */
  offer(name: string, picture: FinishedPicture): void;
  /** It is gone, no picture, or answered. */
  drop(name: string): boolean;
  /** Its folder went while it was looked at: it is new again when it is seen again. */
  missed(name: string): void;
  /** All that was there is known. */
  ready(): void;
  all(): readonly WaitingPicture[];
  /** Throws `not-found`. */
  find(id: string): WaitingPicture;
  kept(): { seenUntil: number | null; waiting: string[] };
}

/** `kept`: what an earlier start left. Without a time, what is told before `ready` is known and not new. */
export function createWaitingPictures(
  kept: { seenUntil: number | null; waiting: readonly string[] },
  newId: () => string,
): WaitingPictures {
  const seen = new Map<string, number>();
  const expected = new Set<string>();
  const offered = new Map<string, WaitingPicture>();
  const left = new Set(kept.waiting);
  let since = kept.seenUntil;
  let newest = kept.seenUntil;
  return {
    isNew({ name, arrivedAt }) {
      const isSame = seen.get(name) === arrivedAt;
      seen.set(name, arrivedAt);
      newest = Math.max(newest ?? 0, arrivedAt);
      if (isSame || offered.has(name)) return false;
      return left.delete(name) || (since !== null && arrivedAt > since);
    },
    expect: (name) => void expected.add(name),
    offer(name, picture) {
      expected.delete(name);
      // A folder of a whole camera moved in: who wants these adds them by hand.
      if (offered.size >= limits.watchedPictures) return;
      const last = name.split(/[/\\]/).at(-1) ?? name;
      offered.set(name, { id: newId(), name: last, within: name, ...picture });
    },
    drop(name) {
      expected.delete(name);
      return offered.delete(name);
    },
    missed(name) {
      expected.delete(name);
      seen.delete(name);
      left.add(name);
    },
    ready() {
      since ??= newest ?? 0;
      newest ??= since;
    },
    all: () => [...offered.values()],
    find(id) {
      const found = [...offered.values()].find((one) => one.id === id);
      if (found) return found;
      throw new AppError("not-found", "This picture is not in the watched folder any more.");
    },
    kept: () => ({ seenUntil: newest, waiting: [...left, ...expected, ...offered.keys()] }),
  };
}

/** Where it lies. */
export const pathIn = (folder: string, { within }: WaitingPicture): string => join(folder, within);
