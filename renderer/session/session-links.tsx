import type { MouseEvent } from "react";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import type { SessionPage } from "#shared/session.ts";

interface SessionLinksProps {
  session: SessionPage;
  onOpen: (address: string, text: string) => void;
  className: string;
}

/** The session's page, slides, video and what else its source links. The whole address is in the tooltip. */
export function SessionLinks({ session, onOpen, className }: SessionLinksProps) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    onOpen(event.currentTarget.getAttribute("href") ?? "", event.currentTarget.innerText);
  };
  return linksOf(session).map(({ words, address }) => (
    <span key={`${words} ${address}`} className={className}>
      <a href={address} title={address} onClick={open} onAuxClick={open}>
        <bdi>{words}</bdi>
      </a>
    </span>
  ));
}

/** What a source calls a link may be anything: only addresses that can be opened are shown. */
function linksOf({ url, slidesUrl, videoUrl, links }: SessionPage) {
  const all = [
    { words: "page", address: url },
    { words: "slides", address: slidesUrl },
    { words: "video", address: videoUrl },
    ...links.map((link) => ({ words: link.title || link.url, address: link.url })),
  ];
  return all.flatMap(({ words, address }) => {
    const safe = address === null ? null : linkAddress(address);
    return safe === null ? [] : [{ words, address: safe }];
  });
}
