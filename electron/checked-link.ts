import { AppError } from "#shared/errors.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";

/**
 * The address that a program outside Lanyard may be handed, as the URL Standard writes it: what is opened is what was
 * checked. Throws `refused` for anything but http, https and mailto.
 */
export function checkedLink(address: string): string {
  const allowed = linkAddress(address);
  if (allowed === null) {
    throw new AppError(
      "refused",
      "This link was not opened: Lanyard opens web and mail addresses only. Copy it to see where it leads.",
    );
  }
  return new URL(allowed).href;
}
