import { toText } from "hast-util-to-text";
import type { Abstract } from "../session.ts";
import { abstractTree } from "./abstract-tree.ts";

/** The words of an abstract, blank lines between its paragraphs. */
export function abstractToText(abstract: Abstract): string {
  return toText(abstractTree(abstract)).trim();
}
