import { expect, test } from "vitest";
import {
  fieldOf,
  isJsonObject,
  listOf,
  objectsById,
  textField,
} from "#electron/schedule-import/parsing/json-object.ts";

const hostile: unknown = JSON.parse('{"__proto__": {"id": "own"}, "name": 7, "list": [1]}');

test("a field is the object's own, or none", () => {
  expect(fieldOf(hostile, "constructor")).toBeUndefined();
  expect(fieldOf(hostile, "__proto__")).toEqual({ id: "own" });
  expect(fieldOf(null, "name")).toBeUndefined();
  expect(fieldOf("text", "length")).toBeUndefined();
  expect(isJsonObject([])).toBe(false);
});

test("numbers are read as they are written, other types as nothing", () => {
  expect(textField(hostile, "name")).toBe("7");
  expect(textField({ a: " ", b: true, c: null, d: "x" }, "a", "b", "c", "d")).toBe("x");
  expect(textField(hostile, "list")).toBe("");
  expect(listOf({ length: 3 })).toEqual([]);
});

test("things are found by id in a list and in an object of them", () => {
  const listed = objectsById([{ id: 1, name: "a" }, { id: "1", name: "b" }, { name: "c" }, null]);
  expect([...listed]).toEqual([["1", { id: 1, name: "a" }]]);
  expect([...objectsById({ ada: { name: "a" }, bo: 3 })]).toEqual([["ada", { name: "a" }]]);
  expect(objectsById("text").size).toBe(0);
  expect([...objectsById(hostile).keys()]).toEqual(["__proto__"]);
});
