import { describe, expect, it } from "vitest";
import {
  acceptedInWords,
  changesHeading,
  changesInWords,
  changeTotals,
  counted,
  mineInWords,
  obstacleOf,
  originWords,
  questionsOf,
  summaryInWords,
  typedAddress,
  undoneInWords,
} from "#renderer/import/import-words.ts";
import { aPreview, aSummary, marks } from "./import-builders.ts";

describe("the words of an import", () => {
  it("counts one and many", () => {
    expect(counted(1, "session")).toBe("1 session");
    expect(counted(1105, "session")).toBe("1,105 sessions");
  });

  it("tells what a new event got", () => {
    expect(summaryInWords(aSummary(), true)).toBe(
      "Gophers by the Canal 2026: 24 sessions and 30 speakers imported.",
    );
  });

  it("does not count speakers where there are none", () => {
    expect(summaryInWords(aSummary({ speakers: 0 }), true)).toBe(
      "Gophers by the Canal 2026: 24 sessions imported.",
    );
  });

  it("tells that an event came whole", () => {
    expect(summaryInWords(aSummary({ whole: { events: 2, notes: 1 } }), true)).toBe(
      "Gophers by the Canal 2026 is here, as it was exported: 24 sessions and 1 note.",
    );
  });

  it("tells what changed in a stored event, and that no note did", () => {
    const summary = aSummary({ added: 39, changed: 163, removed: 4 });
    expect(summaryInWords(summary, false)).toBe(
      "Gophers by the Canal 2026: 39 added, 163 changed, 4 removed. Notes affected: 0.",
    );
  });

  it("says when nothing has changed", () => {
    const summary = aSummary({ added: 0 });
    expect(changesInWords(summary)).toBeNull();
    expect(summaryInWords(summary, false)).toBe(
      "Gophers by the Canal 2026: nothing has changed. Notes affected: 0.",
    );
  });

  it("names a source by its file or its host", () => {
    expect(originWords({ from: "file", path: "/home/ada/talks.ics" })).toBe("talks.ics");
    const paths = ["/home/ada/talks.csv", "/home/ada/people.csv", "/c.ics", "/d.ics", "/e.ics"];
    expect(originWords({ from: "files", paths: paths.slice(0, 3) })).toBe(
      "talks.csv, people.csv, c.ics",
    );
    expect(originWords({ from: "files", paths })).toBe("talks.csv, people.csv and 3 more");
    expect(originWords({ from: "file", path: String.raw`C:\Users\ada\talks.ics` })).toBe(
      "talks.ics",
    );
    expect(originWords({ from: "url", url: "https://example.org/all.ics" })).toBe("example.org");
    expect(originWords({ from: "url", url: "https://" })).toBe("https://");
  });

  it("takes an address without a scheme for a web address", () => {
    expect(typedAddress(" example.org/all.ics ")).toBe("https://example.org/all.ics");
    expect(typedAddress("webcal://example.org/all.ics")).toBe("webcal://example.org/all.ics");
    expect(typedAddress("http://example.org")).toBe("http://example.org");
  });

  it("asks by both names when a schedule is another event's, and when most would go", () => {
    const into = { id: "event 1", name: "Boat Talks" };
    expect(questionsOf(aPreview({ into }))).toEqual([]);
    expect(
      questionsOf(aPreview({ into, otherEvent: "Car Talks", removesMany: true, removed: 12 })),
    ).toEqual([
      "The schedule calls its event “Car Talks”. It would be imported into “Boat Talks”. Is it the same event?",
      expect.stringMatching(/^12 sessions of “Boat Talks” would go: more than half\./),
    ]);
    // A new event has nothing to lose.
    expect(questionsOf(aPreview({ into: null, otherEvent: "Car Talks" }))).toEqual([]);
  });

  it("says what an import waits for", () => {
    const free = { isAsked: false, isNothingLeft: false, leftOut: 0 };
    expect(obstacleOf(aPreview(), free)).toBeNull();
    expect(obstacleOf(aPreview({ zone: null }), free)).toMatch(/time zone/);
    expect(obstacleOf(aPreview(), { ...free, isAsked: true })).toMatch(/question/);
    expect(obstacleOf(aPreview(), { ...free, isNothingLeft: true })).toMatch(/nothing to import/);
    expect(obstacleOf(aPreview(), { ...free, leftOut: 10_001 })).toBe(
      "At most 10,000 changes can be left out.",
    );
  });

  it("heads the changes with what they are, and with what is not touched", () => {
    const preview = aPreview({ added: 39, changed: 163, removed: 4, unchanged: 401 });
    const whole = { total: 206, isWhole: true };
    expect(changesHeading(preview, whole)).toBe("What changes: 39 added, 163 changed, 4 removed");
    expect(changeTotals(preview)).toBe("401 unchanged · Your notes affected: 0");
    expect(changesHeading(aPreview({ added: 0 }), { total: 0, isWhole: true })).toBe(
      "Nothing differs from what is stored",
    );
    expect(changesHeading(aPreview({ added: 0, changed: 2 }), { total: 0, isWhole: true })).toMatch(
      /^Nothing that is shown differs/,
    );
    expect(acceptedInWords(3, 3)).toBe("");
    expect(acceptedInWords(1200, 1206)).toBe("1,200 of 1,206");
  });

  it("names what of a session is the person's", () => {
    const mine = marks({ hasNote: true, plan: "must", attendance: "left-early", rating: 4 });
    expect(mineInWords(mine)).toEqual(["note", "must", "left early", "4 stars"]);
    // A tag alone makes it theirs as well.
    expect(mineInWords(marks({}))).toEqual(["yours"]);
  });

  it("tells what was undone", () => {
    const none = { restored: 0, changed: 0, removed: 0, kept: 0, eventRemoved: false };
    expect(
      undoneInWords({ ...none, restored: 4, changed: 163, removed: 38, kept: 1 }, "Boats"),
    ).toBe(
      "Boats: the last import is undone. 4 sessions back, 163 sessions as before, 38 sessions taken out, 1 session kept, with what is yours.",
    );
    expect(undoneInWords(none, "Boats")).toBe(
      "Boats: the last import is undone. Nothing had changed.",
    );
    expect(undoneInWords({ ...none, eventRemoved: true }, "Boats")).toBe(
      "Boats is removed: the import that made it is undone.",
    );
  });
});
