import type { NodeView } from "@tiptap/pm/view";
import { limits } from "#shared/limits.ts";
import type { Turn } from "#shared/note-body.ts";
import { pictureAddress } from "#shared/picture-address.ts";
import { turns } from "#shared/rich-text/attachment-address.ts";
import { leaveNode, setAttributes, wordButton, type NodeViewPlace } from "./node-view-parts.ts";
import styles from "./picture.module.css";

interface Picture {
  file: string;
  alt: string;
  caption: string;
  turn: Turn;
}

const MISSING =
  "This picture is not shown: its file is missing from the data folder, or damaged. Its words stay.";

/** Pixels: the buttons that turn would cover most of a narrower picture, which could not be clicked then. */
const SMALL = 320;

const pictureOf = ({ attrs }: { attrs: Record<string, unknown> }): Picture => ({
  file: String(attrs["file"]),
  alt: String(attrs["alt"]),
  caption: String(attrs["caption"]),
  turn: turns.find((turn) => turn === attrs["turn"]) ?? 0,
});

/** A picture in a note: under it, in fields that ask quietly, its caption and what it shows. */
export function createPictureView(place: NodeViewPlace): NodeView {
  const { type } = place.node;
  let picture = pictureOf(place.node);
  const dom = document.createElement("figure");
  dom.className = styles["picture"] ?? "";
  const image = document.createElement("img");
  image.className = styles["image"] ?? "";
  image.decoding = "async";
  image.draggable = false;
  const missing = document.createElement("p");
  missing.className = styles["missing"] ?? "";
  missing.textContent = MISSING;
  const tools = document.createElement("div");
  tools.className = styles["tools"] ?? "";
  const turn = (by: 90 | 270) => () => {
    const turned = (picture.turn + by) % 360;
    setAttributes(place, { turn: turned });
  };
  const tool = styles["tool"] ?? "";
  tools.append(wordButton("Turn left", tool, turn(270)), wordButton("Turn right", tool, turn(90)));
  const frame = document.createElement("div");
  frame.className = styles["frame"] ?? "";
  frame.append(image, missing, tools);
  const caption = field(place, "caption", "Caption", styles["caption"]);
  const alt = field(place, "alt", "What it shows, for those who do not see it", styles["alt"]);
  dom.append(frame, caption, alt);

  const show = (isThere: boolean): void => {
    image.hidden = !isThere;
    missing.hidden = isThere;
  };
  image.addEventListener("load", () => {
    show(true);
    frame.toggleAttribute("data-small", image.naturalWidth < SMALL);
  });
  image.addEventListener("error", () => show(false));
  const draw = (): void => {
    const address = pictureAddress(picture.file, picture.turn);
    if (image.src !== address) {
      image.src = address;
      missing.hidden = true;
      image.hidden = false;
    }
    image.alt = picture.alt || picture.caption || "Picture without a description";
    if (caption.value !== picture.caption) caption.value = picture.caption;
    if (alt.value !== picture.alt) alt.value = picture.alt;
    dom.setAttribute("aria-label", picture.caption || picture.alt || "Picture");
  };
  draw();

  return {
    dom,
    update(node) {
      if (node.type !== type) return false;
      picture = pictureOf(node);
      draw();
      return true;
    },
    // Keys, clicks and pastes in the fields and on the buttons are theirs.
    stopEvent: ({ target }) =>
      target instanceof HTMLInputElement || target instanceof HTMLButtonElement,
    ignoreMutation: () => true,
  };
}

function field(
  place: NodeViewPlace,
  name: "alt" | "caption",
  words: string,
  className: string | undefined,
): HTMLInputElement {
  const input = document.createElement("input");
  input.className = `${styles["field"]} ${className}`;
  input.placeholder = words;
  input.maxLength = limits.lineCharacters;
  input.dir = "auto";
  input.setAttribute("aria-label", name === "alt" ? "What the picture shows" : "Caption");
  input.addEventListener("input", () => setAttributes(place, { [name]: input.value }));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    leaveNode(place);
  });
  return input;
}
