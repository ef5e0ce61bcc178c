import { describe, expect, test } from "vitest";
import {
  isSchedJson,
  parseSchedJson,
} from "#electron/schedule-import/formats/sched/parse-sched-json.ts";
import { limits } from "#shared/limits.ts";
import { failureOf, fixtureSchedule, instantOf } from "#test/support/schedule-files.ts";

const one = { event_key: "1", name: "A", event_start: "2027-05-01 10:00:00" };

describe("Sched's API", () => {
  const schedule = fixtureSchedule("sched-api.json");

  test("start_time_ts is the instant, and the end keeps its distance", () => {
    expect(schedule.format).toBe("sched-json");
    expect(schedule.sessions[0]).toMatchObject({
      sourceIds: [
        { kind: "id", value: "12" },
        { kind: "uid", value: "0f0e0d0c0b0a09080706050403020100" },
      ],
      title: "Owls & Gardens",
      start: instantOf("2027-05-01T22:00:00+02:00"),
      end: instantOf("2027-05-02T00:30:00+02:00"),
      abstract: { format: "html", source: "<p>Bring a torch.</p>" },
      speakers: [
        { name: "Ada Brook, PhD", affiliation: "Owl Trust", personId: "77" },
        { name: "Cy Fern", affiliation: null, personId: "78" },
      ],
      slidesUrl: "https://files.example/owls.pdf",
    });
    expect(schedule.event.zone).toBeNull();
    expect(schedule.warnings).toEqual([]);
    expect(schedule.offsets?.[0]?.minutes).toBe(120);
  });

  test("one that the wall time contradicts is not believed; names as a text are read", () => {
    expect(schedule.sessions[1]).toMatchObject({
      start: { local: "2027-05-02T09:00:00" },
      end: { local: "2027-05-02T10:00:00" },
      speakers: [{ name: "Cy Fern" }, { name: "Dee Moss" }],
    });
  });

  test("what is not active is left out", () => {
    expect(schedule.sessions).toHaveLength(2);
  });
});

test("start_date and start_time stand in for event_start", () => {
  const { sessions } = parseSchedJson([
    {
      ...one,
      event_start: "",
      start_date: "2027-05-01",
      start_time: "09:30",
      end_date: "2027-05-01",
      end_time: "10:00",
    },
  ]);
  expect(sessions[0]).toMatchObject({
    start: { local: "2027-05-01T09:30:00" },
    end: { local: "2027-05-01T10:00:00" },
  });
});

test("no other list is taken for one of Sched", () => {
  expect(isSchedJson([one])).toBe(true);
  for (const value of [
    null,
    [],
    {},
    [1],
    [{ id: "1", title: "A" }],
    [{ id: 1, name: "A" }],
    [[one]],
  ]) {
    expect(isSchedJson(value)).toBe(false);
  }
});

test("wrong types everywhere, endless texts and inherited names do no harm", () => {
  const hostile: unknown = JSON.parse(
    '[{"event_key": {"a": 1}, "name": ["x"], "event_start": "2027-05-01 10:00", "speakers": [null, 3, {"name": {}}, "Ada"], "files": {"0": 1}, "__proto__": {"active": "N"}, "event_type": true}, 7, null]',
  );
  const { sessions } = parseSchedJson(hostile);
  expect(sessions).toMatchObject([
    { title: "Untitled session", sourceIds: [], speakers: [{ name: "3" }, { name: "Ada" }] },
  ]);
  const long = parseSchedJson([{ ...one, id: "x".repeat(1e6), name: "y".repeat(1e6) }]).sessions[0];
  expect(long?.sourceIds).toEqual([{ kind: "id", value: "1" }]);
  expect(long?.title).toHaveLength(limits.lineCharacters);
});

test("nothing active, no times, and too many are refused in a sentence", () => {
  expect(failureOf(() => parseSchedJson([{ ...one, active: "N" }])).code).toBe("not-a-schedule");
  expect(failureOf(() => parseSchedJson([{ ...one, event_start: 7 }]))).toMatchObject({
    code: "malformed-source",
    message: expect.stringContaining("“7”"),
  });
  const many = Array.from({ length: limits.scheduleSessions + 1 }, () => one);
  expect(failureOf(() => parseSchedJson(many)).code).toBe("too-large");
});
