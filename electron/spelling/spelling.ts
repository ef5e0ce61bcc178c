import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { SpellingLanguages } from "#shared/spelling.ts";
import type { DictionaryLanguage, DictionaryText } from "./load-dictionary.ts";
import type { OwnWords } from "./own-words.ts";

export interface SpellingTask {
  /** American and British: a word of either is right. */
  en?: DictionaryText[];
  de?: DictionaryText;
  ownWords: readonly string[];
}

/** What the worker is asked. */
export type Asked =
  | { does: "check"; id: number; words: readonly string[] }
  | { does: "suggest"; id: number; word: string }
  | { does: "learn"; word: string };

/** Checks spelling offline, for all windows, in a thread that is there only while somebody wants it. */
export interface Spelling {
  /** Those of the words that are not known. */
  wrongOf(words: readonly string[], languages: SpellingLanguages): Promise<string[]>;
  /** Whether a word is not known, in the languages that were checked last. */
  isWrong(word: string): Promise<boolean>;
  /** None for a word that takes too long. */
  suggest(word: string): Promise<string[]>;
  /** The word is right from now on. */
  learn(word: string): Promise<void>;
}

export interface SpellingParts {
  /** The built spelling-worker. */
  workerFile: string;
  /** Where the dictionaries lie. */
  folder: string;
  ownWords: OwnWords;
}

/** A right click waits no longer for its menu. Milliseconds. */
const PATIENCE = 700;

export function createSpelling({ workerFile, folder, ownWords }: SpellingParts): Spelling {
  const waiting = new Map<number, (words: string[]) => void>();
  let running: { languages: SpellingLanguages; worker: Promise<Worker> } | null = null;
  let questions = 0;

  const start = async (languages: SpellingLanguages): Promise<Worker> => {
    const task: SpellingTask = {
      ...(languages !== "de" && { en: await readEnglish(folder) }),
      ...(languages !== "en" && { de: await readDictionary(folder, "de") }),
      ownWords: await ownWords.all(),
    };
    const worker = new Worker(workerFile, { workerData: task });
    worker.on("message", ({ id, words }: { id: number; words: string[] }) => {
      waiting.get(id)?.(words);
      waiting.delete(id);
    });
    // Without a dictionary nothing is marked.
    worker.on("error", () => {
      for (const answer of waiting.values()) answer([]);
      waiting.clear();
    });
    worker.unref();
    return worker;
  };
  const workerFor = (languages: SpellingLanguages): Promise<Worker> => {
    if (running?.languages === languages) return running.worker;
    void running?.worker.then((worker) => worker.terminate());
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
    running = { languages, worker: start(languages) };
    return running.worker;
  };
  const ask = async (worker: Promise<Worker>, of: (id: number) => Asked): Promise<string[]> => {
    questions += 1;
    const id = questions;
    const answered = new Promise<string[]>((resolve) => waiting.set(id, resolve));
    (await worker).postMessage(of(id), []);
    return answered;
  };

  return {
    wrongOf: (words, languages) =>
      languages === "none"
        ? Promise.resolve([])
        : ask(workerFor(languages), (id) => ({ does: "check", id, words })),
    async isWrong(word) {
      if (running === null) return false;
      const wrong = await ask(running.worker, (id) => ({ does: "check", id, words: [word] }));
      return wrong.length > 0;
    },
    suggest(word) {
      if (running === null) return Promise.resolve([]);
      const late = new Promise<string[]>((resolve) => setTimeout(() => resolve([]), PATIENCE));
      return Promise.race([ask(running.worker, (id) => ({ does: "suggest", id, word })), late]);
    },
    async learn(word) {
      await ownWords.add(word);
      (await running?.worker)?.postMessage({ does: "learn", word } satisfies Asked, []);
    },
  };
}

const readEnglish = (folder: string): Promise<DictionaryText[]> =>
  Promise.all([readDictionary(folder, "en"), readDictionary(folder, "en-gb")]);

/** Read in main: a thread does not see into the app's archive. */
async function readDictionary(
  folder: string,
  language: DictionaryLanguage,
): Promise<DictionaryText> {
  const [aff, dic] = await Promise.all([
    readFile(join(folder, `${language}.aff`), "utf8"),
    readFile(join(folder, `${language}.dic`), "utf8"),
  ]);
  return { aff, dic };
}
