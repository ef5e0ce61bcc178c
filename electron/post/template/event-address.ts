import { toString } from "mdast-util-to-string";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { bodyToMdast } from "#shared/rich-text/body-to-mdast.ts";
import { walk } from "#shared/rich-text/walk.ts";
import type { PostMaterial } from "../post-material.ts";

/**
 * Where an event is on the web: the address that its introduction begins with, written out, else the place that all its
 * session pages are below. A link behind words leads anywhere, and one further down as well: null.
 */
export function addressOfEvent({ parts, sessions }: PostMaterial): string | null {
  const written = parts.introduction && addressIn(parts.introduction.body);
  if (written) return written;
  return placeOf(sessions.flatMap(({ row }) => (row.url === null ? [] : [row.url])));
}

function addressIn(body: Parameters<typeof bodyToMdast>[0]): string | null {
  const [first] = bodyToMdast(body).children;
  let address: string | null = null;
  if (first?.type !== "paragraph") return null;
  walk(first, "link", (link) => {
    if (bare(toString(link)) === bare(link.url)) address ??= linkAddress(link.url);
  });
  return address;
}

const bare = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** What stands between an event's address and the pages of its sessions. */
const SHELVES = /^(?:contributions?|events?|programme?|schedule|sessions?|speakers?|talks?)$/i;

/** `https://fosdem.org/2025/` of `https://fosdem.org/2025/schedule/event/…`; null where they are on several sites. */
function placeOf(pages: readonly string[]): string | null {
  const addresses = pages.flatMap((page) => {
    const address = linkAddress(page);
    return address?.startsWith("http") ? [new URL(address)] : [];
  });
  const [site, ...others] = new Set(addresses.map(({ origin }) => origin));
  if (site === undefined || others.length > 0) return null;
  const paths = addresses.map(({ pathname }) => pathname.split("/").slice(1, -1));
  const [path = []] = paths;
  const parted = path.findIndex((step, at) => paths.some((other) => other[at] !== step));
  const shared = parted === -1 ? path : path.slice(0, parted);
  const kept = shared.slice(0, shared.findLastIndex((step) => !SHELVES.test(step)) + 1);
  return `${[site, ...kept].join("/")}/`;
}
