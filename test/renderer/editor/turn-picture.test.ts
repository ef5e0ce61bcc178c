import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { turnPicture } from "#renderer/editor/turn-picture.ts";
import { noteSchema } from "./note-schema.ts";

const file = "a".repeat(64);
const doc = noteSchema.nodeFromJSON({
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "Rope" }] },
    { type: "picture", attrs: { file, alt: "A knot", caption: "" } },
  ],
});
const PLACE = 6;
const selected = EditorState.create({ doc, selection: NodeSelection.create(doc, PLACE) });
const inText = EditorState.create({ doc, selection: TextSelection.create(doc, 2) });

const turnOf = (state: EditorState): unknown => state.doc.nodeAt(PLACE)?.attrs["turn"];

it("turns the selected picture, which stays selected and keeps its words", () => {
  let state = selected;
  const turns = (["right", "right", "left", "left", "left"] as const).map((way) => {
    const tr = turnPicture(state, way);
    if (tr) state = state.apply(tr);
    return turnOf(state);
  });
  expect(turns).toEqual([90, 180, 90, 0, 270]);
  expect(state.selection).toBeInstanceOf(NodeSelection);
  expect(state.doc.nodeAt(PLACE)?.attrs["alt"]).toBe("A knot");
});

it("turns the picture in whose fields somebody is", () => {
  const tr = turnPicture(inText, "right", PLACE);
  expect(tr && turnOf(inText.apply(tr))).toBe(90);
});

it("turns nothing where no picture is meant", () => {
  expect(turnPicture(inText, "left")).toBeNull();
  expect(turnPicture(inText, "left", 0)).toBeNull();
});
