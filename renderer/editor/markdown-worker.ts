import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { loadEmojiFor } from "./load-emoji.ts";

self.addEventListener("message", ({ data }: MessageEvent<{ id: number; input: string }>) => {
  void answer(data);
});

async function answer({ id, input }: { id: number; input: string }): Promise<void> {
  const emojiOf = await loadEmojiFor(input);
  // As text: a tree of objects is copied node by node on both sides.
  const output = JSON.stringify(markdownToBody(input, emojiOf));
  self.postMessage({ id, output }, { transfer: [] });
}
