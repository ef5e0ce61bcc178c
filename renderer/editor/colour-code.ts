import type { RootContent } from "hast";
import { common, createLowlight } from "lowlight";
import dart from "highlight.js/lib/languages/dart";
import dockerfile from "highlight.js/lib/languages/dockerfile";
import elixir from "highlight.js/lib/languages/elixir";
import haskell from "highlight.js/lib/languages/haskell";
import nginx from "highlight.js/lib/languages/nginx";
import nix from "highlight.js/lib/languages/nix";
import powershell from "highlight.js/lib/languages/powershell";
import protobuf from "highlight.js/lib/languages/protobuf";
import scala from "highlight.js/lib/languages/scala";
import type { CodePiece } from "./code-pieces.ts";

const more = { dart, dockerfile, elixir, haskell, nginx, nix, powershell, protobuf, scala };

/**
 * Makes the function that finds what is to be coloured in code of a language: half a second for 30,000 characters of some,
 * so a worker runs it. It never throws, and colours nothing of a language that it does not know.
 */
export function createCodeColours(): (code: string, language: string) => CodePiece[] {
  const lowlight = createLowlight({ ...common, ...more });
  return (code, language) => {
    if (!lowlight.registered(language)) return [];
    const pieces: CodePiece[] = [];
    let at = 0;
    const walk = (nodes: readonly RootContent[], colour: string | null): void => {
      for (const node of nodes) {
        if (node.type === "text") {
          const end = at + node.value.length;
          if (colour !== null) pieces.push({ from: at, to: end, colour });
          at = end;
        } else if (node.type === "element") {
          walk(node.children, colourOf(node.properties["className"]) ?? colour);
        }
      }
    };
    walk(lowlight.highlight(language, code).children, null);
    return pieces;
  };
}

/** highlight.js has some fifty scopes; these are the ones that help to read. */
const COLOURS: Readonly<Record<string, string>> = {
  "hljs-comment": "comment",
  "hljs-quote": "comment",
  "hljs-keyword": "keyword",
  "hljs-selector-tag": "keyword",
  "hljs-name": "keyword",
  "hljs-section": "title",
  "hljs-title": "title",
  "hljs-built_in": "type",
  "hljs-type": "type",
  "hljs-string": "string",
  "hljs-regexp": "string",
  "hljs-addition": "added",
  "hljs-deletion": "removed",
  "hljs-number": "number",
  "hljs-literal": "number",
  "hljs-symbol": "number",
  "hljs-attr": "attribute",
  "hljs-attribute": "attribute",
  "hljs-property": "attribute",
  "hljs-variable": "attribute",
  "hljs-meta": "meta",
  "hljs-doctag": "meta",
};

function colourOf(names: unknown): string | null {
  const first: unknown = Array.isArray(names) ? names[0] : null;
  return typeof first === "string" ? (COLOURS[first] ?? null) : null;
}
