import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { fittingZones } from "#electron/schedule-import/zones/fitting-zones.ts";
import { settleZone } from "#electron/schedule-import/zones/settle-zone.ts";
import type { ParsedSchedule, SeenOffset } from "#shared/schedule.ts";
import { calendarText } from "#test/support/calendar-text.ts";

const listed = Intl.supportedValuesOf("timeZone");
const seen = (...written: string[]): SeenOffset[] =>
  written.map((time) => {
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? [];
    const size = Number(hours) * 60 + Number(minutes);
    return { instant: Date.parse(time), minutes: sign === "-" ? -size : size };
  });

const unnamed = { name: null, place: null, url: null, zone: null, dayStartsAt: null };
const schedule = (
  event: Partial<ParsedSchedule["event"]>,
  offsets: SeenOffset[] = [],
): ParsedSchedule => ({
  format: "schedule-json",
  event: { ...unnamed, ...event },
  sessions: [],
  ...(offsets.length > 0 && { offsets }),
  warnings: [],
});
const nobodySaid = { given: null, stored: null, laptop: null, names: [] };
const summer = seen("2027-07-14T10:00:00+02:00", "2027-07-16T18:00:00+02:00");

describe("the zones that offsets allow", () => {
  test("have them at those times: summer time tells Berlin from Cairo and from Johannesburg", () => {
    const both = seen("2027-01-14T10:00:00+01:00", "2027-07-14T10:00:00+02:00");
    const zones = fittingZones(both, listed);
    expect(zones[0]).toBe("Europe/Berlin");
    expect(zones).not.toContain("Africa/Johannesburg");
    expect(fittingZones(summer, listed)).toContain("Africa/Johannesburg");
  });

  test("differ across the night in which the clock changes", () => {
    const night = seen("2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00");
    expect(fittingZones(night, listed)).toContain("Europe/Paris");
    expect(fittingZones(night, listed)).not.toContain("Africa/Lagos");
    const american = seen("2027-03-14T01:30:00-05:00", "2027-03-14T03:30:00-04:00");
    expect(fittingZones(american, listed)[0]).toBe("America/New_York");
  });

  test("of half an hour's summer time there is one", () => {
    const lordHowe = seen("2027-01-14T10:00:00+11:00", "2027-07-14T10:00:00+10:30");
    expect(fittingZones(lordHowe, listed)).toEqual(["Australia/Lord_Howe"]);
  });

  test("are none for an offset that no zone has, and where there is none", () => {
    expect(fittingZones(seen("2027-07-14T10:00:00+02:17"), listed)).toEqual([]);
    expect(fittingZones([], listed)).toEqual([]);
  });
});

describe("the zone of an import", () => {
  test("is what the person says, else the stored event's, else the source's by its name", () => {
    const named = schedule({ zone: "Europe/Lisbon" });
    const given = { ...nobodySaid, given: "Asia/Tokyo", stored: "Europe/Paris" };
    expect(settleZone(named, given).zone).toBe("Asia/Tokyo");
    const kept = settleZone(named, { ...nobodySaid, stored: "Europe/Paris" });
    expect(kept).toMatchObject({ zone: "Europe/Paris", warnings: [{ code: "zone-kept" }] });
    expect(settleZone(named, nobodySaid)).toMatchObject({
      zone: "Europe/Lisbon",
      zoneFromSource: true,
      zoneGuess: null,
      warnings: [],
    });
  });

  test("is that of its place where the offsets allow it", () => {
    expect(
      settleZone(schedule({ place: "Palazzo dei Congressi, Pisa" }, summer), nobodySaid),
    ).toEqual({
      zone: "Europe/Rome",
      zoneFromSource: true,
      zoneGuess: null,
      zonesFitting: [],
      warnings: [
        {
          code: "zone-from-offsets",
          message:
            "The schedule names no time zone. Its times are at UTC+02:00, which with “Pisa” means Europe/Rome.",
          where: null,
        },
      ],
    });
  });

  test("is this computer's where the offsets allow it and no place says more", () => {
    const here = { ...nobodySaid, laptop: "Europe/Prague" };
    expect(settleZone(schedule({}, summer), here).zone).toBe("Europe/Prague");
    expect(settleZone(schedule({ place: "Oslo" }, summer), here).zone).toBe("Europe/Oslo");
    expect(settleZone(schedule({}), here).zone).toBeNull();
  });

  test("has to be asked where neither fits, with those that do, the likeliest first", () => {
    const asked = settleZone(schedule({ place: "Tokyo" }, summer), {
      ...nobodySaid,
      laptop: "America/New_York",
    });
    expect(asked).toMatchObject({
      zone: null,
      zoneFromSource: false,
      zoneGuess: { zone: "Europe/Berlin", from: "UTC+02:00" },
    });
    expect(asked.zonesFitting).toContain("Europe/Paris");
    expect(asked.zonesFitting).not.toContain("Asia/Tokyo");
  });

  test("is asked with the city as the guess where the source gives no offset", () => {
    expect(settleZone(schedule({ place: "Amsterdam, Netherlands" }), nobodySaid)).toEqual({
      zone: null,
      zoneFromSource: false,
      zoneGuess: { zone: "Europe/Amsterdam", from: "Amsterdam" },
      zonesFitting: [],
      warnings: [],
    });
    const named = { ...nobodySaid, names: ["Devfest toulouse 2018"] };
    expect(settleZone(schedule({}), named).zoneGuess?.from).toBe("toulouse");
    expect(settleZone(schedule({}), nobodySaid).zoneGuess).toBeNull();
  });

  test("is not what the source says where no such zone is known", () => {
    expect(settleZone(schedule({ zone: "Mars/Olympus" }), nobodySaid).zone).toBeNull();
  });
});

test.each([
  ["+0200", "2027-07-14T08:00:00.000Z", 120],
  ["UTC+2", "2027-07-14T08:00:00.000Z", 120],
  ["GMT-03:30", "2027-07-14T13:30:00.000Z", -210],
])("a calendar's TZID %s is an offset, and tells of the zone", (tzid, instant, minutes) => {
  const text = calendarText([{ title: "Knots", start: "20270714T100000" }], { zone: null });
  const { sessions, offsets, warnings } = parseSchedule(
    text.replaceAll(/DT(START|END):/g, `DT$1;TZID="${tzid}":`),
  );
  expect(sessions[0]?.start).toEqual({ instant: Date.parse(instant) });
  expect(offsets).toEqual([{ instant: Date.parse(instant), minutes }]);
  expect(warnings).toEqual([]);
});
