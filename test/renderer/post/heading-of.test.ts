import { expect, it } from "vitest";
import { headingOf } from "#renderer/post/heading-of.ts";

const headings = ["Day One - Tuesday", "Café & Bar", "Café & Bar", "100% <b>"];

it("finds a heading by GitHub's rule, numbered where a title comes again", () => {
  expect(headingOf(headings, "#day-one---tuesday")).toBe(0);
  expect(headingOf(headings, "#café--bar")).toBe(1);
  expect(headingOf(headings, "#caf%C3%A9--bar-1")).toBe(2);
});

it("finds none for an address that leads nowhere, or is none", () => {
  expect(headingOf(headings, "#nowhere")).toBe(-1);
  expect(headingOf(headings, "#%")).toBe(-1);
});
