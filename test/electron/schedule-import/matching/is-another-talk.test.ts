import { expect, test } from "vitest";
import { isAnotherTalk } from "#electron/schedule-import/matching/is-another-talk.ts";
import { people } from "#test/support/schedule-sides.ts";

const talk = (title: string, ...names: string[]) => ({ title, speakers: people(...names) });

test.each([
  // Before, after: what real programmes changed under one id, with names of our own.
  [talk("Keynote: To Be Announced"), talk("Keynote: Satellites Run on Patience", "Ada Brook")],
  [talk("Project Demo", "TBD"), talk("A Demo of Something Else", "Ada Brook")],
  [talk("Will Boats Float?", "Ada Brook"), talk("A Boat's Journey to Sea", "Ada Brook")],
  [
    talk("Who Maintains the Maintainers", "Ada Brook"),
    talk("Who Maintains the Maintainers", "Bo Li"),
  ],
  [
    talk("Round Table: Public Money", "Ada Brook"),
    talk("Public Money Round Table with Seven Experts", "Bo Li", "Cy Dunn"),
  ],
  [talk("who maintains the MAINTAINERS?", "ÁDA  Brook"), talk("Something Else", "áda brook")],
])("%j becoming %j is the same session", (before, after) => {
  expect(isAnotherTalk(before, after)).toBe(false);
});

test.each([
  [talk("The State of Buses", "Ada Brook"), talk("Cheese Without Milk", "Bo Li")],
  [talk("The State of Buses", "Ada Brook"), talk("Keynote: To Be Announced")],
  [
    talk("What the Act Means for Open Models: A Presentation by the Committee", "Ada Brook"),
    talk("An Introduction to the Open Definition", "Bo Li"),
  ],
  [
    talk("Small Stage | Sponsored Talk: Boats", "Ada Brook"),
    talk("Small Stage | Sponsored Talk: Buses", "Bo Li"),
  ],
  [talk("東京のバス", "Ada Brook"), talk("牛乳のないチーズ", "Bo Li")],
])("%j becoming %j is another talk", (before, after) => {
  expect(isAnotherTalk(before, after)).toBe(true);
});
