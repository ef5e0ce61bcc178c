import { describe, expect, it } from "vitest";
import { createZoneNames, zoneOn, zoneWords } from "#renderer/ui/zone-names.ts";

const names = createZoneNames(Intl.supportedValuesOf("timeZone"), ["Europe/Zurich"]);
const found = (typed: string) => names.all.filter((zone) => names.matches(zone, typed));

describe("zones", () => {
  it("begin with the laptop's own and end with UTC", () => {
    expect(names.all[0]).toBe("Europe/Zurich");
    expect(names.all.at(-1)).toBe("UTC");
    expect(new Set(names.all).size).toBe(names.all.length);
  });

  it("are found by their city, letter case and accents aside", () => {
    expect(found("amsterdam")).toEqual(["Europe/Amsterdam"]);
    expect(found("zürich")).toEqual(["Europe/Zurich"]);
    expect(found("new york")).toEqual(["America/New_York"]);
  });

  it("are found by how a word begins, not by letters within one", () => {
    expect(found("lis")).toEqual(["Europe/Lisbon"]);
    expect(found("europe/lis")).toEqual(["Europe/Lisbon"]);
    expect(found("st. johns")).toEqual(["America/St_Johns"]);
  });

  it("are found by what their time is called", () => {
    expect(found("mountain time")).toContain("America/Denver");
    // It was in mountain time until 2010.
    expect(found("mountain time")).not.toContain("America/North_Dakota/Beulah");
  });

  it("are found by the names of today", () => {
    expect(found("kolkata")).toEqual(["Asia/Kolkata"]);
    expect(found("kyiv")).toEqual(["Europe/Kyiv"]);
  });

  it("are each known to the platform", () => {
    const unknown = names.all.filter((zone) => zoneOn(zone, "2026-03-24") === null);
    expect(unknown).toEqual([]);
  });

  it("tell their offset on a day", () => {
    expect(zoneOn("Europe/Amsterdam", "2026-03-24")).toBe("UTC+01:00");
    expect(zoneOn("Europe/Amsterdam", "2026-07-24")).toBe("UTC+02:00");
    expect(zoneOn("Nowhere/Town", "2026-07-24")).toBeNull();
  });

  it("are prepared piece by piece, as time allows", () => {
    const fresh = createZoneNames(["Europe/Oslo", "Asia/Tokyo"], ["Europe/Zurich"]);
    let left = 3;
    const hasTime = () => left-- > 0;
    expect(fresh.prepare(hasTime)).toBe(false);
    left = 1;
    expect(fresh.prepare(hasTime)).toBe(true);
  });

  it("are written with spaces", () => {
    expect(zoneWords("America/New_York")).toBe("America/New York");
  });
});
