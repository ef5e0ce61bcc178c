import type { SessionLink } from "#shared/session.ts";
import type { Warnings } from "./import-warnings.ts";
import { plainLine } from "./plain-line.ts";
import { webAddressOf } from "./web-address.ts";

export interface SessionLinks {
  slidesUrl: string | null;
  videoUrl: string | null;
  /** All others, in the order of the source. */
  links: SessionLink[];
}

/** A link as a source writes it. `type` is the source's own word for what it leads to. */
export interface SourceLink {
  title: string;
  url: string;
  type: string | null;
}

export interface SourceLinks {
  links: readonly SourceLink[];
  attachments: readonly SourceLink[];
  /** Where the source has a field for the recording alone; empty for none. */
  video: string;
}

const SLIDES = /\b(?:slides?|slide ?deck|folien|presentation|präsentation)\b/i;
const VIDEO = /\b(?:video|recording|aufzeichnung|mitschnitt)\b/i;
const SUBTITLES = /\bsubtitles?\b|\.(?:vtt|srt)$/i;

interface Found extends SessionLink {
  isSlides: boolean;
  isVideo: boolean;
}

const isRelative = (url: string): boolean => !/^\s*(?:$|[a-z][a-z\d+.-]*:)/i.test(url);

function found(
  { title: name, url: written, type }: SourceLink,
  base: string | null,
  warnings: Warnings,
  where: string,
): Found[] {
  const url = webAddressOf(written, base);
  if (url === null) {
    if (isRelative(written)) {
      warnings.add(
        "relative-link",
        `The link “${written.slice(0, 80)}” does not say its site and was left out.`,
        where,
      );
    }
    return [];
  }
  const title = plainLine(name, warnings, where) || url;
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

/** Tells slides and video of a session from the rest of its links and attachments. Relative ones are read against `base`. */
export function sessionLinks(
  source: SourceLinks,
  base: string | null,
  warnings: Warnings,
  where: string,
): SessionLinks {
  const read = (from: readonly SourceLink[]): Found[] =>
    from.flatMap((link) => found(link, base, warnings, where));
  const attachments = read(source.attachments);
  const links = read(source.links);
  const slides = [...attachments, ...links].find(({ isSlides }) => isSlides)?.url ?? null;
  const download = webAddressOf(source.video, base);
  const video = download ?? [...links, ...attachments].find(({ isVideo }) => isVideo)?.url ?? null;
  return {
    slidesUrl: slides,
    videoUrl: video,
    links: [...links, ...attachments]
      .filter(({ url }) => url !== slides && url !== video)
      .map(({ title, url }) => ({ title, url })),
  };
}
