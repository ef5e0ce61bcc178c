import { decodeEntities } from "#shared/decode-entities.ts";

/** Shorter texts stand in any post: "yes" in a private block says nothing. */
const FEWEST_LETTERS = 4;

/**
 * The private texts that are in an output: byte by byte as they are, and word by word whatever signs and entities an output
 * puts between. What is also said openly (`open`: everything the post was made from) is no secret.
 */
export function findLeaks(
  output: string | Uint8Array,
  secrets: readonly string[],
  open: string,
): string[] {
  const text = typeof output === "string" ? output : new TextDecoder().decode(output);
  const bytes = Buffer.from(output);
  const words = wordsOf(decodeEntities(text));
  const said = wordsOf(open);
  return [...new Set(secrets)].filter((secret) => {
    const wanted = wordsOf(secret);
    if (wanted.trim().length < FEWEST_LETTERS || said.includes(wanted)) return false;
    return words.includes(wanted) || (bytes.includes(secret) && !open.includes(secret));
  });
}

/** Words of any script in order, a blank around each. */
const wordsOf = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
