import { dayInWords } from "#shared/day-words.ts";
import type { MentionTarget } from "#shared/mention.ts";

/** What is said of a link before it is followed. `strong` is what to look at: the host, or a title. */
export interface LeadWords {
  before: string;
  strong: string;
  after: string;
}

/** An address in three parts, the host in the middle as the browser will ask for it. Null for what is no address. */
export function addressWords(address: string): LeadWords | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname, search, hash, href } = new URL(address);
  if (protocol === "mailto:") {
    const at = pathname.lastIndexOf("@") + 1;
    return { before: `Mail to ${pathname.slice(0, at)}`, strong: pathname.slice(at), after: "" };
  }
  const path = `${pathname}${search}${hash}`;
  return {
    before: href.startsWith("https:") ? "" : `${protocol}//`,
    strong: host,
    after: path === "/" ? "" : path,
  };
}

/** A session or speaker that is mentioned; null: it is gone. */
export function mentionWords(target: MentionTarget | null): LeadWords {
  if (!target) return { before: "", strong: "", after: "No longer in the programme" };
  const { startsAt, room, affiliation } = target;
  const when = startsAt && `${dayInWords(startsAt.slice(0, 10))} ${startsAt.slice(11, 16)}`;
  const rest = target.of === "speaker" ? [affiliation] : [when, room];
  const after = rest.filter(Boolean).join(" · ");
  return { before: "", strong: target.name, after: after === "" ? "" : ` · ${after}` };
}
