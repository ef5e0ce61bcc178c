import { readdirSync, readFileSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { postTemplateName, type PostTemplate } from "#shared/post-template.ts";
import { isPortableName } from "../profile/portable-name.ts";
import { writeFileSafely } from "../write-file-safely.ts";

/** The person's own templates of posts: a file each, so that any editor can write them. */
export interface OwnTemplates {
  /** By name. What cannot be read, or is too long for a template, is left out. */
  list(): PostTemplate[];
  /** Null for one that is not there. */
  find(name: string): string | null;
  /** Over one of the same name. Throws `invalid-input` for a name that not every system takes, `read-only`, `disk-full`. */
  save(template: PostTemplate): void;
  /** One that is not there is removed already. */
  remove(name: string): void;
}

const ENDING = ".liquid";

/** They lie in the data folder, in `post-templates`. */
export function ownTemplatesOf({ attachments }: Pick<Store, "attachments">): OwnTemplates {
  return createOwnTemplates(join(dirname(attachments.folder), "post-templates"));
}

export function createOwnTemplates(folder: string): OwnTemplates {
  const pathOf = (name: string): string => join(folder, `${name}${ENDING}`);
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
      namesIn(folder).flatMap((name) => {
        const template = find(name);
        return template === null ? [] : [{ name, template }];
      }),
    save({ name, template }) {
      if (!isName(name)) {
        throw new AppError(
          "invalid-input",
          `A template cannot be called “${name}”. Use letters, digits, blanks and hyphens, 60 at most.`,
        );
      }
      writeFileSafely(pathOf(name), template, {
        overwrite: true,
        prepare: () => mkdirSync(folder, { recursive: true }),
      });
    },
    remove(name) {
      if (isName(name)) rmSync(pathOf(name), { force: true });
    },
  };
}

const isName = (name: string): boolean =>
  postTemplateName.safeParse(name).success && isPortableName(`${name}${ENDING}`);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
      .toSorted((a, b) => a.localeCompare(b, "en"));
  } catch {
    return [];
  }
}
