import { linkAddress } from "#shared/rich-text/link-address.ts";

const MAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const HOST = /^[\w-]+(\.[\w-]+)+([:/?#]|$)/;

/**
 * The address that a person means: `example.org/talk` and `ada@example.org` are addresses too. Null for what cannot be
 * linked.
 */
export function typedAddress(text: string): string | null {
  const trimmed = text.trim();
  if (MAIL.test(trimmed)) return linkAddress(`mailto:${trimmed}`);
  if (HOST.test(trimmed)) return linkAddress(`https://${trimmed}`);
  return linkAddress(trimmed);
}

/** An address in a text that shows one: its host. Null for text that shows none. */
function shownHost(text: string): string | null {
  const address = typedAddress(text);
  return address === null ? null : hostOf(address);
}

const hostOf = (address: string): string => {
  const { protocol, host, pathname } = new URL(address);
  const name = protocol === "mailto:" ? (pathname.split("@").at(-1) ?? "") : host;
  return name.toLowerCase().replace(/^www\./, "");
};

/** Whether a link's text shows one host while its address leads to another. */
export function leadsElsewhere(text: string, address: string): boolean {
  const shown = shownHost(text);
  return shown !== null && URL.canParse(address) && shown !== hostOf(address);
}
