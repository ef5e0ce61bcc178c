import type { MentionTarget } from "#shared/mention.ts";
import { limits } from "#shared/limits.ts";
import type { Mention } from "#shared/rich-text/mention-address.ts";

/** Hears what a mention stands for; null: it is gone. */
type Heard = (target: MentionTarget | null) => void;

/** What the mentions on screen are called at present. */
export interface MentionNames {
  /** Undefined: not known yet. */
  find(mention: Mention): MentionTarget | null | undefined;
  /** Tells at once what is known, and whenever it changes. Returns the function that ends it. */
  watch(mention: Mention, heard: Heard): () => void;
  /** Asks again for all that is watched: sessions were renamed, or are gone. */
  refresh(): void;
}

interface Watched {
  mention: Mention;
  target: MentionTarget | null | undefined;
  hearers: Set<Heard>;
}

const keyOf = ({ of, id }: Mention): string => `${of} ${id}`;

/** `ask` is called once for all that comes up in one turn. */
export function createMentionNames(
  ask: (mentions: Mention[]) => Promise<MentionTarget[]>,
): MentionNames {
  const watched = new Map<string, Watched>();
  let waiting: Set<string> | null = null;

  const tell = (key: string, target: MentionTarget | null): void => {
    const one = watched.get(key);
    if (!one) return;
    one.target = target;
    for (const heard of one.hearers) heard(target);
  };
  const askFor = async (keys: readonly string[]): Promise<void> => {
    const mentions = keys.flatMap((key) => watched.get(key)?.mention ?? []);
    try {
      const found = new Map((await ask(mentions)).map((target) => [keyOf(target), target]));
      for (const key of keys) tell(key, found.get(key) ?? null);
    } catch {
      // The names that were written stay.
    }
  };
  const askSoon = (keys: Iterable<string>): void => {
    if (waiting) {
      for (const key of keys) waiting.add(key);
      return;
    }
    const all = new Set(keys);
    waiting = all;
    queueMicrotask(() => {
      waiting = null;
      const list = [...all];
      for (let from = 0; from < list.length; from += limits.mentionsAsked) {
        void askFor(list.slice(from, from + limits.mentionsAsked));
      }
    });
  };
  return {
    find: (mention) => watched.get(keyOf(mention))?.target,
    watch(mention, heard) {
      const key = keyOf(mention);
      const known = watched.get(key) ?? { mention, target: undefined, hearers: new Set() };
      watched.set(key, known);
      known.hearers.add(heard);
      if (known.target === undefined) askSoon([key]);
      else heard(known.target);
      return () => {
        known.hearers.delete(heard);
        if (known.hearers.size === 0 && watched.get(key) === known) watched.delete(key);
      };
    },
    refresh: () => askSoon(watched.keys()),
  };
}
