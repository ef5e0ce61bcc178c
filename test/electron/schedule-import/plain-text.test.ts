import { expect, test } from "vitest";
import { decodeEntities } from "#shared/decode-entities.ts";
import { knownZone } from "#electron/schedule-import/parsing/known-zone.ts";
import { splitNames } from "#electron/schedule-import/parsing/person-name.ts";
import { webAddressOf } from "#electron/schedule-import/parsing/web-address.ts";

test("entities are read one level deep, and cannot make bad text", () => {
  expect(decodeEntities("&amp;lt; &#228;&#xE4; &nbsp;&unknown; &#0;&#xD800;&#x110000; &")).toBe(
    "&lt; ää \u00A0&unknown; \uFFFD\uFFFD\uFFFD &",
  );
});

test.each([
  ["Europe/Berlin", "Europe/Berlin"],
  ["/mozilla.org/20070129_1/America/New_York", "America/New_York"],
  ["Europe-Brussels", "Europe/Brussels"],
  ['"Romance Standard Time"', "Europe/Paris"],
  ["UTC", "UTC"],
  ["+02:00", null],
  ["Western/Central Europe", null],
  ["Mars/Base", null],
  ["", null],
])("the zone %j is %j", (name, zone) => {
  expect(knownZone(name)).toBe(zone);
});

test.each([
  [" https://x.example/a#b ", null, "https://x.example/a#b"],
  ["events/1.html", "https://x.example/2027/", "https://x.example/2027/events/1.html"],
  ["events/1.html", null, null],
  ["java\tscript:alert(1)", "https://x.example/", null],
  ["data:text/html,x", "https://x.example/", null],
  ["https://", null, null],
  [`https://x.example/${"a".repeat(5000)}`, null, null],
])("the address %.40j against %j is %j", (text, base, expected) => {
  expect(webAddressOf(text, base)).toBe(expected);
});

test("names are split at commas only where all of them are full names", () => {
  expect(splitNames("Ada Anker, Prof. Bo Boei and Cleo K")).toEqual([
    "Ada Anker",
    "Prof. Bo Boei",
    "Cleo K",
  ]);
  expect(splitNames("Ada Anker, Tidewater")).toEqual(["Ada Anker, Tidewater"]);
  expect(splitNames("Topio Team")).toEqual(["Topio Team"]);
});
