import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { beforeAll, expect, it } from "vitest";
import { eitherOf } from "#electron/spelling/either-of.ts";
import { type DictionaryLanguage, loadDictionary } from "#electron/spelling/load-dictionary.ts";
import { createSpeller, type Dictionaries } from "#electron/spelling/speller.ts";

/** The dictionaries that are shipped. */
const shipped = (language: DictionaryLanguage) => {
  const folder = dirname(createRequire(import.meta.url).resolve(`dictionary-${language}`));
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  return loadDictionary(language, { aff: text("index.aff"), dic: text("index.dic") });
};

let both: Required<Dictionaries>;
beforeAll(() => {
  both = { en: eitherOf([shipped("en"), shipped("en-gb")]), de: shipped("de") };
}, 60_000);

const words = (text: string) => text.split(" ");

it("knows English, and leaves names, versions and identifiers alone", () => {
  const speller = createSpeller({ en: both.en }, []);
  expect(
    speller.wrongOf(
      words("The mesh’s sidecars teh GitHub v1.24 kubectl_get HTTPS wrold well-known x"),
    ),
  ).toEqual(["teh", "wrold"]);
});

it("knows English words with the accents that they came with, composed or not", () => {
  const speller = createSpeller({ en: both.en }, []);
  const text = "naïve cafés Résumé’s façade clichés jalapeño";
  expect(speller.wrongOf(words(text))).toEqual([]);
  expect(speller.wrongOf(words(text.normalize("NFD")))).toEqual([]);
  expect(speller.wrongOf(words("wrôld naïvve"))).toEqual(["wrôld", "naïvve"]);
});

it("knows American and British spellings, and suggests from both", () => {
  const speller = createSpeller({ en: both.en }, []);
  const text = "harbour harbor colour color organised organized centre center programme";
  expect(speller.wrongOf(words(text))).toEqual([]);
  expect(speller.wrongOf(words("harbuor colourr"))).toEqual(["harbuor", "colourr"]);
  expect(speller.suggest("harbuor")).toContain("harbour");
  expect(speller.suggest("progam")).toContain("program");
});

it("knows German with its compounds", () => {
  const speller = createSpeller({ de: both.de }, []);
  const text =
    "gut gehen stehen würde Netzwerke schreiben Netzwerksicherheit Konferenzvortrag Anwendungsentwicklung";
  expect(speller.wrongOf(words(text))).toEqual([]);
  expect(speller.wrongOf(words("Wlet Vortrga Sicherhiet"))).toEqual([
    "Wlet",
    "Vortrga",
    "Sicherhiet",
  ]);
});

it("takes a word of either language where both are checked", () => {
  const speller = createSpeller(both, []);
  expect(speller.wrongOf(words("world Vortrag wrold"))).toEqual(["wrold"]);
});

it("suggests the likeliest first, and nothing for what takes too long", () => {
  const speller = createSpeller(both, []);
  expect(speller.suggest("wrold")[0]).toBe("world");
  expect(speller.suggest("wrold").length).toBeLessThanOrEqual(5);
  expect(speller.suggest("x".repeat(30))).toEqual([]);
});

it("knows the person's own words, in any case and with an apostrophe", () => {
  const speller = createSpeller({ en: both.en }, ["Kubernetes"]);
  speller.learn("Cilium");
  expect(speller.wrongOf(words("kubernetes Kubernetes’s cilium Envoy’s"))).toEqual([]);
});
