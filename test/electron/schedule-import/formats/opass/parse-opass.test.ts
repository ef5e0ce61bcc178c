import { describe, expect, test } from "vitest";
import { isOPass, parseOPass } from "#electron/schedule-import/formats/opass/parse-opass.ts";
import { limits } from "#shared/limits.ts";
import { failureOf, fixtureSchedule, instantOf } from "#test/support/schedule-files.ts";

const one = {
  id: "a",
  start: "2027-07-29T10:00:00+08:00",
  zh: { title: "甲" },
  en: { title: "A" },
};

describe("an OPass programme", () => {
  const schedule = fixtureSchedule("opass.json");
  const [owls, lightning, opening] = schedule.sessions;

  test("reads a session whole, in English where most titles have it", () => {
    expect(owls).toEqual({
      sourceIds: [
        { kind: "code", value: "SWZGFV" },
        { kind: "id", value: "SWZGFV" },
      ],
      title: "Open owls",
      kind: "talk",
      start: instantOf("2027-07-29T12:35:00+08:00"),
      end: instantOf("2027-07-29T13:05:00+08:00"),
      room: "Hall 1",
      track: "Community",
      abstract: { format: "markdown", source: "About *owls*\n\n- one" },
      speakers: [
        { name: "Stone", affiliation: null, personId: "S1" },
        { name: "S9", affiliation: null, personId: "S9" },
      ],
      url: "https://conf.example/2027/session/SWZGFV",
      slidesUrl: "https://slides.example/owls",
      videoUrl: "https://video.example/owls",
      links: [
        { title: "Shared notes", url: "https://notes.example/owls" },
        { title: "Questions", url: "https://qa.example/owls" },
        { title: "Live stream", url: "https://live.example/1" },
      ],
      cancelled: false,
      where: "session id SWZGFV",
    });
  });

  test("an id that is no code of pretalx is an id, and a room or recording of words no address", () => {
    expect(lightning).toMatchObject({
      sourceIds: [{ kind: "id", value: "c4d370" }],
      kind: "lightning",
      room: "TR 616",
      videoUrl: null,
    });
    expect(lightning?.end).toEqual(lightning?.start);
    expect(opening).toMatchObject({ title: "開幕", track: null });
  });

  test("tells what was left out, and the offset of its times", () => {
    expect(schedule.warnings).toMatchObject([
      { code: "end-ignored", where: "session id c4d370" },
      { code: "no-start", where: "session id c4d372" },
    ]);
    expect(schedule.offsets?.[0]?.minutes).toBe(480);
    expect(schedule.people).toEqual([
      { personId: "S1", name: "Stone", affiliation: null, sessionIds: ["SWZGFV"] },
    ]);
  });
});

test("stays Chinese throughout where English is mostly the Chinese again", () => {
  const copied = { ...one, zh: { title: "開幕" }, en: { title: "開幕" } };
  const { sessions } = parseOPass({ sessions: [one, copied, copied] });
  expect(sessions.map(({ title }) => title)).toEqual(["甲", "開幕", "開幕"]);
});

test("no other JSON is taken for it", () => {
  expect(isOPass({ sessions: [one] })).toBe(true);
  for (const value of [
    null,
    [one],
    {},
    { sessions: [] },
    { sessions: [one, { id: "b", start: "x" }] },
    { sessions: { a: one } },
  ]) {
    expect(isOPass(value)).toBe(false);
  }
});

test("wrong types everywhere do no harm", () => {
  const value: unknown = JSON.parse(
    '{"sessions": [{"id": {}, "start": "2027-07-29T10:00:00+08:00", "end": 5, "zh": {"title": 3}, "en": "x", "room": [], "type": {"__proto__": 1}, "speakers": [null, {"id": 4}], "tags": {"a": 1}, "record": 9}, 7], "rooms": 3, "speakers": {"__proto__": {"zh": 1}}}',
  );
  expect(parseOPass(value)).toMatchObject({
    sessions: [{ title: "3", sourceIds: [], room: null, speakers: [{ name: "4" }] }],
    people: [],
  });
});

test("no times and too many are refused in a sentence", () => {
  expect(failureOf(() => parseOPass({ sessions: [{ ...one, start: "x" }] }))).toMatchObject({
    code: "malformed-source",
    message: expect.stringContaining("“x”"),
  });
  const sessions = Array.from({ length: limits.scheduleSessions + 1 }, () => one);
  expect(failureOf(() => parseOPass({ sessions })).code).toBe("too-large");
});
