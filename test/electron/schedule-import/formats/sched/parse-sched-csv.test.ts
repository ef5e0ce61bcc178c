import { describe, expect, test } from "vitest";
import { detectFormat } from "#electron/schedule-import/parsing/detect-format.ts";
import { isSchedCsv } from "#electron/schedule-import/formats/sched/is-sched-csv.ts";
import { parseSchedCsv } from "#electron/schedule-import/formats/sched/parse-sched-csv.ts";
import { limits } from "#shared/limits.ts";
import { failureOf, fixtureSchedule } from "#test/support/schedule-files.ts";

const HEAD = "event_key,active,name,event_start,event_end,event_type,speakers";

describe("an organiser's export", () => {
  const schedule = fixtureSchedule("sched-export.csv");
  const [owls, swap, bonfire] = schedule.sessions;

  test("reads a session whole, with entities in names and quotes in cells", () => {
    expect(owls).toEqual({
      sourceIds: [
        { kind: "id", value: "12" },
        { kind: "uid", value: "0f0e0d0c0b0a09080706050403020100" },
      ],
      title: 'Owls & "Night" Gardens',
      kind: "workshop",
      start: { local: "2027-05-01T22:00:00" },
      end: { local: "2027-05-02T00:30:00" },
      room: "Barn, upper floor",
      track: "Wildlife",
      abstract: { format: "text", source: 'First line\nsecond, with "quotes"' },
      speakers: [
        { name: 'Ada "Owl" Brook', affiliation: null },
        { name: "wally2069", affiliation: null },
        { name: "Cy Fern, Jr.", affiliation: null },
        { name: "Dee Moss", affiliation: "University of Kiel" },
      ],
      url: null,
      slidesUrl: null,
      videoUrl: "https://youtu.be/abcdefghijk",
      links: [],
      cancelled: false,
      where: "event_key 12",
    });
  });

  test("keeps what lasts for days, and leaves out what is not active", () => {
    expect(swap).toMatchObject({
      title: "Swap table",
      end: { local: "2027-05-03T12:00:00" },
      speakers: [{ name: "Professor X" }],
    });
    expect(schedule.sessions.map(({ title }) => title)).not.toContain("Cancelled beekeeping");
  });

  test("a day without a time is a whole day; no date is left out; both are told", () => {
    expect(bonfire).toMatchObject({
      kind: "social",
      start: { local: "2027-05-02T00:00:00" },
      end: { local: "2027-05-03T00:00:00" },
    });
    expect(schedule.sessions).toHaveLength(3);
    expect(schedule.warnings).toMatchObject([
      { code: "no-time", where: "event_key 15" },
      { code: "no-start", where: "event_key 16", message: expect.stringContaining("“soon”") },
    ]);
  });

  test("names no event and no zone", () => {
    expect(schedule.event).toEqual({
      name: null,
      place: null,
      url: null,
      zone: null,
      dayStartsAt: null,
    });
  });
});

test("is known by its columns, also after a spreadsheet saved it anew", () => {
  expect(isSchedCsv(`"event_key";"name";"event_start";"EVENT_TYPE"\n1;A;2;3`)).toBe(true);
  expect(isSchedCsv("title,start,end\nA,1,2")).toBe(false);
  expect(detectFormat(`${HEAD}\n1,Y,A,2027-05-01 10:00:00,,,see https://x.sched.com`)).toBe(
    "sched-csv",
  );
});

test("semicolons, tabs, missing cells and columns in another order are read", () => {
  const text =
    "name;event_start;event_type;event_key\nA;2027-05-01 10:00;Talk;1\n\nB;2027-05-01 11:00";
  const schedule = parseSchedCsv(text);
  expect(schedule.sessions).toMatchObject([
    { title: "A", where: "event_key 1" },
    { title: "B", sourceIds: [], where: "row 3" },
  ]);
  expect(schedule.warnings.map(({ code }) => code)).toEqual(["end-ignored", "end-ignored"]);
});

test("another table, an empty one, and one without times are refused in a sentence", () => {
  expect(failureOf(() => parseSchedCsv("a,b\n1,2"))).toMatchObject({
    code: "not-a-schedule",
    message: expect.stringContaining("event_key"),
  });
  expect(failureOf(() => parseSchedCsv(HEAD)).code).toBe("not-a-schedule");
  expect(failureOf(() => parseSchedCsv(`${HEAD}\n7,Y,A,soon`))).toMatchObject({
    code: "malformed-source",
    message: expect.stringContaining("soon"),
  });
});

test("quotes that do not end, odd headings and endless rows do no harm", () => {
  const broken = parseSchedCsv(`${HEAD}\n1,Y,A,2027-05-01 10:00:00,,,\n2,Y,"B,2027-05-01`);
  expect(broken.warnings.map(({ code }) => code)).toContain("broken-quotes");
  const odd = parseSchedCsv(
    `__proto__,constructor,${HEAD},name\nx,y,1,Y,A,2027-05-01 10:00:00,2027-05-01 10:30:00,,,Second\n${",".repeat(20_000)}`,
  );
  expect(odd.sessions).toMatchObject([{ title: "A" }]);
});

test("more rows than are allowed are refused", () => {
  const rows = "1,Y,A,2027-05-01 10:00:00,,,\n".repeat(limits.scheduleSessions + 1);
  expect(failureOf(() => parseSchedCsv(`${HEAD}\n${rows}`)).code).toBe("too-large");
});
