import { expect, it } from "vitest";
import { neighbours } from "#renderer/session/neighbours.ts";
import { aSession } from "#test/support/session-row.ts";

const rows = ["a", "b", "c"].map((id) => aSession({ id }));
const idsBeside = (id: string) => {
  const { previous, next } = neighbours(rows, id);
  return [previous?.id, next?.id];
};

it("finds the sessions before and after one in the programme's order", () => {
  expect(idsBeside("b")).toEqual(["a", "c"]);
});

it("has none before the first and after the last", () => {
  expect(idsBeside("a")).toEqual([undefined, "b"]);
  expect(idsBeside("c")).toEqual(["b", undefined]);
});

it("has none for a session that is not in the programme", () => {
  expect(idsBeside("x")).toEqual([undefined, undefined]);
});
