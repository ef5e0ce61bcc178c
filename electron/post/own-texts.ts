import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { type OwnText, ownTextName } from "#shared/own-text.ts";
import { isPortableName } from "./profile/portable-name.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Templates or profiles of the person's own: a file each, so that any editor can write them. */
export interface OwnTexts {
  /** By name. What cannot be read, or is too long, is left out. */
  list(): OwnText[];
  /** Null for one that is not there. */
  find(name: string): string | null;
  /** Over one of the same name. Throws `invalid-input` for a name that not every system takes, `read-only`, `disk-full`. */
  save(own: OwnText): void;
  /** One that is not there is removed already. */
  remove(name: string): void;
}

type DataFolder = Pick<Store, "attachments">;

/** Templates of posts: in the data folder, in `post-templates`. */
export const ownTemplatesOf = (store: DataFolder): OwnTexts =>
  createOwnTexts(join(dirname(store.attachments.folder), "post-templates"), ".liquid");

/** Profiles of posts: in the data folder, in `post-profiles`. */
export const ownProfilesOf = (store: DataFolder): OwnTexts =>
  createOwnTexts(join(dirname(store.attachments.folder), "post-profiles"), ".yaml");

export function createOwnTexts(folder: string, ending: string): OwnTexts {
  const pathOf = (name: string): string => join(folder, `${name}${ending}`);
  const isName = (name: string): boolean =>
    ownTextName.safeParse(name).success && isPortableName(`${name}${ending}`);
  const find = (name: string): string | null => {
    if (!isName(name)) return null;
    try {
      const path = pathOf(name);
      return statSync(path).size > limits.templateCharacters ? null : readFileSync(path, "utf8");
    } catch {
      return null;
    }
  };
  return {
    find,
    list: () =>
      namesIn(folder, ending).flatMap((name) => {
        const text = find(name);
        return text === null ? [] : [{ name, text }];
      }),
    save({ name, text }) {
      if (!isName(name)) {
        throw new AppError(
          "invalid-input",
          `It cannot be called “${name}”. Use letters, digits, blanks and hyphens, 60 at most.`,
        );
      }
      writeFileSafely(pathOf(name), text, {
        overwrite: true,
        prepare: () => mkdirSync(folder, { recursive: true }),
      });
    },
    remove(name) {
      if (isName(name)) rmSync(pathOf(name), { force: true });
    },
  };
}

function namesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .toSorted((a, b) => a.localeCompare(b, "en"));
  } catch {
    return [];
  }
}
