import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

self.addEventListener("message", ({ data }: MessageEvent<{ id: number; input: string }>) => {
  // As text: a tree of objects is copied node by node on both sides.
  const output = JSON.stringify(markdownToBody(data.input));
  self.postMessage({ id: data.id, output }, { transfer: [] });
});
