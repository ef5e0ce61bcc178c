/** What the first lines of a description tell besides the abstract. */
export interface DescribedSession {
  /** As written; who they are is for the caller to split. */
  speakers: string | null;
  track: string | null;
  url: string | null;
  text: string;
}

/** A text whose last line is an address alone, as Indico ends its descriptions, and the address. */
export function withoutAddress(text: string): { text: string; url: string | null } {
  const found = /(?:^|\n)\s*(https?:\/\/\S+)\s*$/.exec(text.slice(-LONGEST_ADDRESS));
  if (found?.[1] === undefined) return { text, url: null };
  return { text: text.slice(0, text.lastIndexOf(found[1])).trim(), url: found[1] };
}

const LONGEST_ADDRESS = 1000;

const FACT = /^(speakers?|presenters?|von|track|url)\s*:\s*(.*)$/i;

/**
 * Symposion, ics.py, Indico and others write "Speaker: Name", "Track: 4", "URL: …" or "von: Name" before the text, and
 * some repeat the title above it. Those lines are taken out; they count only when one of them names a speaker, since an
 * abstract may begin with "URL:" as well.
 */
export function describedSession(description: string, title: string): DescribedSession {
  const plain: DescribedSession = { speakers: null, track: null, url: null, text: description };
  const lines = description.split("\n");
  const isTitled = lines[0]?.trim() === title.trim();
  const facts = { ...plain };
  let at = isTitled ? 1 : 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? "";
    const fact = FACT.exec(line);
    if (!fact) break;
    const [, name = "", value = ""] = fact;
    const kind = name.toLowerCase();
    if (kind === "track") facts.track ??= value;
    else if (kind === "url") facts.url ??= value;
    else facts.speakers ??= value;
  }
  const rest = lines.slice(at).join("\n").trim();
  if (facts.speakers !== null) return { ...facts, text: rest };
  return isTitled ? { ...plain, text: lines.slice(1).join("\n").trim() } : plain;
}
