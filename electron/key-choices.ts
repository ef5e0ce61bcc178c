import { existsSync, readFileSync } from "node:fs";
import { writeFileSafely } from "#electron/post/write-file-safely.ts";
import type { CommandId } from "#shared/commands.ts";
import { AppError } from "#shared/errors.ts";
import { keyRefusal } from "#shared/key-refusal.ts";
import { giveKey, type OwnKeys } from "#shared/keys.ts";
import { isProgrammeCommand } from "#shared/programme-commands.ts";
import { ownKeys } from "#shared/own-keys.ts";

/** The person's own keys: a text file (JSON: a command's id and its key) that goes from one computer to the next. */
export interface KeyChoices {
  own(): OwnKeys;
  /** Throws `refused` for a key that no command can have, and the failures of writing the file. */
  give(id: CommandId, key: string | null): OwnKeys;
  reset(): OwnKeys;
}

/** `changed` hears of the keys after each change. The file is read when it is first asked for. */
export function createKeyChoices(
  file: string,
  changed: (own: OwnKeys) => void,
  onMac = false,
): KeyChoices {
  let known: OwnKeys | null = null;
  const own = (): OwnKeys => (known ??= read(file, onMac) ?? {});
  const write = (next: OwnKeys): OwnKeys => {
    writeFileSafely(file, `${JSON.stringify(next, null, 2)}\n`, { overwrite: true });
    known = next;
    changed(next);
    return next;
  };
  return {
    own,
    give(id, key) {
      const refusal = refusalOf(id, key, onMac);
      if (refusal !== null) throw new AppError("refused", refusal);
      if (read(file, onMac) === null) {
        throw new AppError(
          "invalid-input",
          `${file} holds no keys that Lanyard can read. Mend it, or reset all keys.`,
        );
      }
      return write(giveKey(own(), id, key, onMac));
    },
    reset: () => write({}),
  };
}

/** Nothing where there is no file; null for one that cannot be read. What no command can have is left out. */
function read(file: string, onMac: boolean): OwnKeys | null {
  if (!existsSync(file)) return {};
  try {
    const parsed = ownKeys.parse(JSON.parse(readFileSync(file, "utf8")));
    return Object.fromEntries(
      Object.entries(parsed).filter(([id, key]) => refusalOf(id, key, onMac) === null),
    );
  } catch {
    return null;
  }
}

const refusalOf = (id: string, key: string | null, onMac: boolean): string | null =>
  key === null ? null : keyRefusal(key, { canBeAlone: isProgrammeCommand(id), onMac });
