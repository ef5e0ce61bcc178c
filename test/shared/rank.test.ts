import { describe, expect, it } from "vitest";
import { foldAll, rank } from "#shared/rank.ts";

const items = foldAll(
  [
    ["Service Mesh Battle Scars", "Keith Mattix", 0],
    ["Mesh", "Zürich", 0],
    ["A Mesh of Queues", "", 0],
    ["Meshing", "", 1],
    ["Storage", "in the mesh room", 0],
    ["Ambient", "smesh", 0],
  ].map(([title, text, weight]) => ({
    title: String(title),
    text: String(text),
    weight: Number(weight),
  })),
);
const find = (typed: string, limit = 10): string[] =>
  rank(items, typed, limit).map(({ title }) => title);

describe("ranking", () => {
  it("puts what begins the title first, then beginnings of words, then the rest", () => {
    expect(find("mesh")).toEqual([
      "Meshing",
      "Mesh",
      "A Mesh of Queues",
      "Service Mesh Battle Scars",
      "Storage",
      "Ambient",
    ]);
  });

  it("finds words in any order, in title and text alike, and all of them", () => {
    expect(find("mattix mesh")).toEqual(["Service Mesh Battle Scars"]);
    expect(find("mesh mattix queues")).toEqual([]);
  });

  it("sets letter case and accents aside", () => {
    expect(find("ZURICH")).toEqual(["Mesh"]);
    expect(find("zü")).toEqual(["Mesh"]);
  });

  it("answers with the heaviest where nothing is typed, and with no more than asked for", () => {
    expect(find("  ", 1)).toEqual(["Meshing"]);
    expect(find("mesh", 2)).toHaveLength(2);
  });

  it("takes signs for what they are", () => {
    expect(find("(.*")).toEqual([]);
  });
});
