import { decodeEntities } from "#shared/decode-entities.ts";

/** What stands inside a word or a line; every other tag parts words. */
const inline = new Set(
  "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** What nobody reads begins so, and ends where the pattern beside it is found. */
const unseen = /<(?:!--|script\b|style\b|template\b)/gi;
const endings = new Map([
  ["<!--", /-->/g],
  ["<script", /<\/script\b[^<>]*>/gi],
  ["<style", /<\/style\b[^<>]*>/gi],
  ["<template", /<\/template\b[^<>]*>/gi],
]);

/**
 * The words of an HTML text for the search index, a line a block. Not a parser: the words are what matters, a parser
 * takes most of the time of indexing, and seconds for hostile nesting. Every pattern reads the text once.
 */
export function htmlWords(source: string): string {
  const text = withoutUnseen(source).replaceAll(/<[^<>]*>/g, (tag) => {
    const name = /^<[/!?]?([a-z]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
    if (name === "") return /^<[/!?]/.test(tag) ? "\n" : tag;
    return inline.has(name) ? "" : "\n";
  });
  return decodeEntities(text)
    .replaceAll(/\s+/g, (space) => (space.includes("\n") ? "\n" : " "))
    .trim();
}

function withoutUnseen(source: string): string {
  const seen: string[] = [];
  let at = 0;
  for (const { 0: opening, index } of source.matchAll(unseen)) {
    if (index < at) continue;
    seen.push(source.slice(at, index), "\n");
    const ending = new RegExp(endings.get(opening.toLowerCase()) ?? unseen);
    ending.lastIndex = index;
    // What is never closed goes on to the end, as it does in a browser.
    at = ending.exec(source) === null ? source.length : ending.lastIndex;
  }
  seen.push(source.slice(at));
  return seen.join("");
}
