import { expect, test } from "vitest";
import { limits } from "#shared/limits.ts";
import {
  isWebAddress,
  locationOfFiles,
  namesOfFiles,
  originOfFiles,
  pathsOfLocation,
} from "#shared/source-location.ts";

test("files that a person names are one source: one file, or several that make an event", () => {
  expect(originOfFiles([])).toBeNull();
  expect(originOfFiles(["/a.ics"])).toEqual({ from: "file", path: "/a.ics" });
  expect(originOfFiles(["/a.ics", "/b.ics"])).toEqual({
    from: "files",
    paths: ["/a.ics", "/b.ics"],
  });
  expect(originOfFiles(Array.from({ length: limits.filesOfEvent + 1 }, () => "/a"))).toBeNull();
});

test("their location holds every path, and is no web address", () => {
  const paths = ["/talks/a.ics", String.raw`C:\talks\b.csv`];
  const location = locationOfFiles(paths);
  expect(pathsOfLocation(location)).toEqual(paths);
  expect(namesOfFiles(location)).toEqual(["a.ics", "b.csv"]);
  expect(isWebAddress(location)).toBe(false);
  expect(pathsOfLocation("/talks/a.ics")).toEqual(["/talks/a.ics"]);
});
