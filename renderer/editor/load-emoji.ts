import { emojiFrom, mayNameEmoji, type EmojiOf } from "#shared/rich-text/emoji-by-name.ts";

/** The names of emoji for reading a text; undefined where it has none: the list is large. */
export async function loadEmojiFor(text: string): Promise<EmojiOf | undefined> {
  if (!mayNameEmoji(text)) return undefined;
  const { gemoji } = await import("gemoji");
  return emojiFrom(gemoji);
}
