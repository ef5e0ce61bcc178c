import { expect, it } from "vitest";
import { cascaded } from "#electron/cascaded.ts";

const area = { x: 0, y: 0, width: 1280, height: 800 };
const wanted = { x: 100, y: 50, width: 600, height: 500 };

it("leaves a window where it was when nothing lies there", () => {
  expect(cascaded(wanted, [{ ...wanted, x: 400 }], area)).toEqual(wanted);
});

it("moves it on, past each that lies there", () => {
  const first = { ...wanted, x: 132, y: 82 };
  expect(cascaded(wanted, [wanted], area)).toEqual(first);
  expect(cascaded(wanted, [wanted, first], area)).toEqual({ ...wanted, x: 164, y: 114 });
});

it("begins at the screen's corner again where it would leave it", () => {
  const low = { ...wanted, y: 290 };
  expect(cascaded(low, [low], area)).toEqual({ ...wanted, x: 132, y: 0 });
});
