import { tagKey } from "#shared/tag-key.ts";

/** Tags without those that are empty or there already (see {@link tagKey}), as the first of them is written, trimmed. */
export function eachTagOnce(tags: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const tag of tags.map((text) => text.trim())) {
    const key = tagKey(tag);
    if (key !== "" && !once.has(key)) once.set(key, tag);
  }
  return [...once.values()];
}
