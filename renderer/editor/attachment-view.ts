import type { NodeView } from "@tiptap/pm/view";
import { call } from "#renderer/ipc/client.ts";
import { sizeWords } from "#shared/size-words.ts";
import { wordButton, type NodeViewPlace } from "./node-view-parts.ts";
import styles from "./picture.module.css";

/** A file on a note: its name and size, and the ways to it. */
export function createAttachmentView({ node }: NodeViewPlace): NodeView {
  const { type } = node;
  const file = String(node.attrs["file"]);
  const name = String(node.attrs["name"]) || "File";
  const dom = document.createElement("div");
  dom.className = styles["file"] ?? "";
  dom.setAttribute("role", "group");
  dom.setAttribute("aria-label", `File ${name}`);
  const title = document.createElement("span");
  title.className = styles["name"] ?? "";
  title.dir = "auto";
  title.textContent = name;
  const size = document.createElement("span");
  size.className = styles["size"] ?? "";
  const said = document.createElement("p");
  said.className = styles["said"] ?? "";
  said.setAttribute("role", "status");
  const run = (method: "attachments.open" | "attachments.saveCopy") => async () => {
    said.textContent = "";
    try {
      await call(method, { file });
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : "";
    }
  };
  const act = styles["act"] ?? "";
  const open = wordButton("Open", act, () => void run("attachments.open")());
  const save = wordButton("Save a copy", act, () => void run("attachments.saveCopy")());
  dom.append(title, size, open, save, said);

  const look = async (): Promise<void> => {
    const stored = await call("attachments.get", { file }).catch(() => undefined);
    if (stored === undefined) return;
    size.textContent = stored ? sizeWords(stored.size) : "";
    open.disabled = stored === null;
    save.disabled = stored === null;
    if (!stored) said.textContent = "This file is missing from the data folder.";
  };
  void look();
  return {
    dom,
    update: (next) => next.type === type && next.attrs["file"] === file,
    stopEvent: ({ target }) => target instanceof HTMLButtonElement,
    ignoreMutation: () => true,
  };
}
