import { shell } from "electron";
import { checkedLink } from "./checked-link.ts";

/** Opens an address in the person's browser or mail program. Throws `refused` for anything but http, https and mailto. */
export async function openLink(address: string): Promise<void> {
  await shell.openExternal(checkedLink(address));
}
