/** What a note may mention. */
export type MentionKind = "session" | "speaker";

/** A session or speaker in the text of a note, by Lanyard's own id. */
export interface Mention {
  of: MentionKind;
  id: string;
}

const ADDRESS =
  /^lanyard:(session|speaker)\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;

/** `lanyard:session/0198…`: how Markdown has a mention. It is no link that could be opened outside of Lanyard. */
export const mentionAddress = ({ of, id }: Mention): string => `lanyard:${of}/${id}`;

/** The mention of an address; null for any other. */
export function mentionOf(address: string): Mention | null {
  const found = ADDRESS.exec(address.trim());
  if (!found) return null;
  const [, of = "", id = ""] = found;
  return { of: of.toLowerCase() === "session" ? "session" : "speaker", id: id.toLowerCase() };
}

/** A name on one line, as a mention keeps it. Empty for one without a letter to show. */
export const mentionLabel = (name: string): string =>
  name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, " ")
    .trim();
