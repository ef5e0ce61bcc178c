import {
  clipboard,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from "electron";
import { linkAddress } from "#shared/rich-text/link-address.ts";

/** The menu of a right click: what can be done to the text, and the link's address. */
export function addContextMenu(contents: WebContents): void {
  contents.on("context-menu", (_event, clicked) => {
    const items = contextMenuOf(clicked);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

function contextMenuOf({
  isEditable,
  editFlags,
  selectionText,
  linkURL,
}: ContextMenuParams): MenuItemConstructorOptions[] {
  const link = linkAddress(linkURL);
  const copyLink: MenuItemConstructorOptions[] =
    link === null ? [] : [{ label: "Copy link", click: () => clipboard.writeText(link) }];
  if (isEditable) {
    return [
      { role: "cut", enabled: editFlags.canCut },
      { role: "copy", enabled: editFlags.canCopy },
      { role: "paste", enabled: editFlags.canPaste },
      { role: "pasteAndMatchStyle", enabled: editFlags.canPaste },
      { type: "separator" },
      { role: "selectAll" },
      ...copyLink,
    ];
  }
  return selectionText.trim() === "" ? copyLink : [{ role: "copy" }, ...copyLink];
}
