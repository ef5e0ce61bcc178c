import { expect, test } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { everything, filterEntries, isFiltering, type Filter } from "#renderer/schedule/filter.ts";
import { aSession } from "#test/support/session-row.ts";

const entries = [
  aSession({
    title: "Service Mesh Battle Scars",
    track: "Networking",
    speakers: [{ name: "Zoë Müller", affiliation: "Käse GmbH" }],
    plan: "must",
  }),
  aSession({ title: "Lunch", kind: "break", room: null }),
  aSession({ title: "Mesh without sidecars", room: "Hall 2", tags: ["ambient"] }),
].map(toEntry);

const found = (filter: Partial<Filter>) =>
  filterEntries(entries, { ...everything, ...filter }).map(({ row }) => row.title);

test("shows everything while nothing is asked for", () => {
  expect(filterEntries(entries, everything)).toBe(entries);
  expect(isFiltering({ ...everything, words: "  " })).toBe(false);
});

test("finds words in titles, speakers, companies, rooms, tracks, kinds and tags", () => {
  expect(found({ words: "scars" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ words: "zoë" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ words: "käse" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ words: "hall 2" })).toEqual(["Mesh without sidecars"]);
  expect(found({ words: "networking" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ words: "break" })).toEqual(["Lunch"]);
  expect(found({ words: "ambient" })).toEqual(["Mesh without sidecars"]);
});

test("leaves letter case and accents aside", () => {
  expect(found({ words: "MULLER" })).toEqual(["Service Mesh Battle Scars"]);
});

test("asks for every word, in any order", () => {
  expect(found({ words: "battle mesh" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ words: "mesh lunch" })).toEqual([]);
});

test("takes what looks like a pattern literally", () => {
  expect(found({ words: ".*" })).toEqual([]);
});

test("narrows by track, room, plan, kind and to the person's own", () => {
  expect(found({ track: "Networking" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ room: "Hall 2" })).toEqual(["Mesh without sidecars"]);
  expect(found({ plan: "must" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ kind: "break" })).toEqual(["Lunch"]);
  expect(found({ mine: true })).toEqual(["Service Mesh Battle Scars", "Mesh without sidecars"]);
});

test("asks for all parts of a filter at once", () => {
  expect(found({ words: "mesh", plan: "must" })).toEqual(["Service Mesh Battle Scars"]);
  expect(found({ words: "sidecars", plan: "must" })).toEqual([]);
});
