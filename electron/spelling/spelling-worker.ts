import { parentPort, workerData } from "node:worker_threads";
import { eitherOf } from "./either-of.ts";
import { loadDictionary } from "./load-dictionary.ts";
import { createSpeller } from "./speller.ts";
import type { Asked, SpellingTask } from "./spelling.ts";

/** Loads the dictionaries, then answers: a check takes microseconds a word, a suggestion up to half a second. */
const { en, de, ownWords }: SpellingTask = workerData;
const speller = createSpeller(
  {
    ...(en && { en: eitherOf(en.map((text) => loadDictionary("en", text))) }),
    ...(de && { de: loadDictionary("de", de) }),
  },
  ownWords,
);

parentPort?.on("message", (asked: Asked) => {
  if (asked.does === "learn") {
    speller.learn(asked.word);
    return;
  }
  const words = asked.does === "check" ? speller.wrongOf(asked.words) : speller.suggest(asked.word);
  parentPort?.postMessage({ id: asked.id, words }, []);
});
