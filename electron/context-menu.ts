import {
  clipboard,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from "electron";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { broadcast } from "./ipc/broadcast.ts";
import type { Spelling } from "./spelling/spelling.ts";

/** The menu of a right click: how a word is spelled, what can be done to the text, and the link's address. */
export function addContextMenu(contents: WebContents, spelling: Spelling): void {
  const show = async (clicked: ContextMenuParams): Promise<void> => {
    // The page selects a word that it marks as wrong.
    const { selectionText: word, isEditable } = clicked;
    const isWrong = isEditable && /^\S{2,99}$/u.test(word) && (await spelling.isWrong(word));
    const words = isWrong ? await spellingItems(contents, spelling, word) : [];
    const items = [...words, ...contextMenuOf(clicked)];
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  };
  contents.on("context-menu", (_event, clicked) => void show(clicked));
}

async function spellingItems(
  contents: WebContents,
  spelling: Spelling,
  word: string,
): Promise<MenuItemConstructorOptions[]> {
  const suggestions = await spelling.suggest(word);
  const learn = async (): Promise<void> => {
    await spelling.learn(word);
    broadcast("spelling", {});
  };
  return [
    ...suggestions.map((label) => ({ label, click: () => void contents.insertText(label) })),
    ...(suggestions.length === 0 ? [{ label: "No suggestion", enabled: false }] : []),
    { label: `Add “${word}” to my words`, click: () => void learn() },
    { type: "separator" },
  ];
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
