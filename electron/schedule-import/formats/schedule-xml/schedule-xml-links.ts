import type { SessionLink } from "#shared/session.ts";
import type { Warnings } from "../../import-warnings.ts";
import { plainLine } from "../../plain-line.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  textOf,
  textOfNode,
  type XmlElement,
} from "./schedule-xml-tree.ts";
import { webAddressOf } from "../../web-address.ts";

export interface SessionLinks {
  slidesUrl: string | null;
  videoUrl: string | null;
  /** All others, in the order of the source. */
  links: SessionLink[];
}

const SLIDES = /\b(?:slides?|slide ?deck|folien|presentation|präsentation)\b/i;
const VIDEO = /\b(?:video|recording|aufzeichnung|mitschnitt)\b/i;
const SUBTITLES = /\bsubtitles?\b|\.(?:vtt|srt)$/i;

interface Found extends SessionLink {
  isSlides: boolean;
  isVideo: boolean;
}

function found(node: unknown, base: string | null, warnings: Warnings, where: string): Found[] {
  const url = webAddressOf(attributeOf(node, "href") ?? attributeOf(node, "url"), base);
  if (url === null) return [];
  const title = plainLine(textOfNode(node), warnings, where) || url;
  const type = attributeOf(node, "type");
  const isSubtitles = SUBTITLES.test(title) || SUBTITLES.test(url);
  return [
    {
      title,
      url,
      isSlides: type === "slides" || (SLIDES.test(title) && !isSubtitles),
      isVideo: (type === "video" || VIDEO.test(title)) && !isSubtitles,
    },
  ];
}

/** Tells slides and video of an `event` from the rest of its links and attachments. */
export function sessionLinks(
  event: XmlElement,
  base: string | null,
  warnings: Warnings,
  where: string,
): SessionLinks {
  const read = (list: string, kind: "link" | "attachment"): Found[] =>
    childrenOf(childOf(event, list), kind).flatMap((node) => found(node, base, warnings, where));
  const attachments = read("attachments", "attachment");
  const links = read("links", "link");
  const slides = [...attachments, ...links].find(({ isSlides }) => isSlides)?.url ?? null;
  const download = webAddressOf(textOf(event, "video_download_url"), base);
  const video = download ?? [...links, ...attachments].find(({ isVideo }) => isVideo)?.url ?? null;
  return {
    slidesUrl: slides,
    videoUrl: video,
    links: [...links, ...attachments]
      .filter(({ url }) => url !== slides && url !== video)
      .map(({ title, url }) => ({ title, url })),
  };
}
