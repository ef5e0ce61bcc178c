import { linkAddress } from "./link-address.ts";

const YOUTUBE = /(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/;
const VIMEO = /(^|\.)vimeo\.com$/;
const FILE = /\.(mp4|m4v|webm|ogv|ogg|mov|mp3|m4a|opus)$/i;

/**
 * A video's address that begins to play at an offset, as its site has it: YouTube `t=754s`, Vimeo `#t=754s`, PeerTube
 * `start=754s`, files and media.ccc.de a media fragment (W3C Media Fragments 1.0, 4.2.1), any other `t=754`. Null for
 * what cannot be linked.
 */
export function videoAt(address: string, seconds: number): string | null {
  const safe = linkAddress(address);
  if (safe === null || seconds < 0) return null;
  const url = new URL(safe);
  if (url.protocol === "mailto:") return null;
  const whole = Math.floor(seconds);
  const host = url.hostname;
  if (YOUTUBE.test(host)) {
    const isEmbedded = url.pathname.startsWith("/embed/");
    url.searchParams.delete(isEmbedded ? "t" : "start");
    url.searchParams.set(isEmbedded ? "start" : "t", isEmbedded ? `${whole}` : `${whole}s`);
  } else if (VIMEO.test(host)) url.hash = `t=${whole}s`;
  else if (host === "media.ccc.de" || host.endsWith(".media.ccc.de") || FILE.test(url.pathname)) {
    url.hash = `t=${whole}`;
  } else if (/^\/(w|videos\/(watch|embed))\//.test(url.pathname)) {
    url.searchParams.set("start", `${whole}s`);
  } else url.searchParams.set("t", `${whole}`);
  return url.href;
}
