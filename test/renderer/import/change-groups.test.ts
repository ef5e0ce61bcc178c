import { describe, expect, it } from "vitest";
import { countByFilter, groupChanges } from "#renderer/import/change-groups.ts";
import { aChange, marks } from "./import-builders.ts";

const changes = [
  aChange({ key: "noted", kinds: ["gone"], mine: marks({ hasNote: true }) }),
  aChange({ key: "retitled", kinds: ["moved", "renamed"] }),
  aChange({ key: "called off", kinds: ["cancelled", "moved"] }),
  aChange({ key: "added", kinds: ["new"] }),
  aChange({ key: "moved", kinds: ["moved"] }),
];

const shown = (filter: Parameters<typeof groupChanges>[1]) =>
  groupChanges(changes, filter).map((group) => [
    group.name,
    group.changes.map(({ key }) => key).join(", "),
  ]);

describe("changes in groups", () => {
  it("have the person's own first, each of the others once", () => {
    expect(shown("all")).toEqual([
      ["Yours", "noted"],
      ["New", "added"],
      ["Moved", "retitled, moved"],
      ["Cancelled", "called off"],
    ]);
  });

  it("are narrowed to a kind, whatever else happens to the session", () => {
    expect(shown("moved")).toEqual([["Moved", "retitled, called off, moved"]]);
    expect(shown("gone")).toEqual([["Yours", "noted"]]);
    expect(shown("mine")).toEqual([["Yours", "noted"]]);
  });

  it("are counted for every filter that shows some", () => {
    expect(countByFilter(changes)).toEqual([
      ["all", 5],
      ["mine", 1],
      ["new", 1],
      ["moved", 3],
      ["renamed", 1],
      ["cancelled", 1],
      ["gone", 1],
    ]);
    expect(countByFilter([])).toEqual([
      ["all", 0],
      ["mine", 0],
    ]);
  });
});
