import type { CodeQuestion } from "./code-pieces.ts";
import { createCodeColours } from "./colour-code.ts";

const colours = createCodeColours();

self.addEventListener("message", ({ data }: MessageEvent<{ id: number; input: CodeQuestion }>) => {
  const { id, input } = data;
  self.postMessage({ id, output: colours(input.code, input.language) }, { transfer: [] });
});
