import { describe, expect, test } from "vitest";
import { parseSessionize } from "#electron/schedule-import/formats/sessionize/parse-sessionize.ts";
import { fixtureSchedule, instantOf, sessionTitled } from "#test/support/schedule-files.ts";
import { parse, session } from "#test/support/sessionize-view.ts";

describe("the view All", () => {
  const schedule = fixtureSchedule("sessionize-all.json");

  test("has no event of its own, and no zone", () => {
    expect([schedule.format, schedule.event]).toEqual([
      "sessionize",
      { name: null, place: null, url: null, zone: null, dayStartsAt: null },
    ]);
  });

  test("reads a session whole: track and type by the categories' titles, answers that are links", () => {
    expect(schedule.sessions[0]).toEqual({
      sourceIds: [{ kind: "id", value: "658419" }],
      title: "Clover & grass",
      kind: "workshop",
      start: { local: "2027-04-20T09:00:00" },
      end: { local: "2027-04-20T09:45:00" },
      room: "Great hall",
      track: "Plants",
      abstract: { format: "text", source: "One line\n* another" },
      speakers: [
        {
          name: "Klee Wiese",
          affiliation: "Meadow Works",
          personId: "83c42ccd-b1e3-4c7e-906a-4009f7b52d8f",
        },
        { name: "Rana Kröte", affiliation: null, personId: "fb1a4080-cb59-4de7-9930-a411667c855f" },
      ],
      url: null,
      slidesUrl: "https://slides.example/clover",
      videoUrl: "https://youtube.com/live/clover",
      links: [
        { title: "Source code", url: "https://code.example/clover" },
        { title: "Live stream", url: "https://live.example/1" },
      ],
      cancelled: false,
      where: "session id 658419",
    });
  });

  test("service sessions are breaks, unless their title says otherwise", () => {
    const kinds = ["Registration", "Welcome", "Party"].map(
      (title) => sessionTitled(schedule, title).kind,
    );
    expect(kinds).toEqual(["break", "other", "social"]);
  });

  test("sessions without a start are left out and counted, those without an end have no length", () => {
    const { start, end, sourceIds } = sessionTitled(schedule, "Registration");
    expect([end, sourceIds]).toEqual([
      start,
      [{ kind: "guid", value: "1f488259-530d-472b-a64e-e6bd821906f3" }],
    ]);
    expect(schedule.sessions).toHaveLength(4);
    expect(schedule.warnings.map(({ message }) => message)).toEqual([
      "1 session without a start time was left out.",
      "1 session without an end time counts as ending at the start.",
    ]);
  });

  test("gives its people with the ids of their sessions", () => {
    expect(schedule.people?.[0]).toEqual({
      personId: "83c42ccd-b1e3-4c7e-906a-4009f7b52d8f",
      name: "Klee Wiese",
      affiliation: "Meadow Works",
      sessionIds: ["658419", "646535"],
    });
  });
});

test("GridSmart: sessions are in the rooms, time slots repeat them, a plenum counts once", () => {
  const plenum = { ...session, id: "8", isPlenumSession: true, title: "All" };
  const day = {
    date: "2027-01-14T00:00:00",
    rooms: [
      { id: 1, name: "Hall", sessions: [session, plenum] },
      { id: 2, name: "Attic", sessions: [plenum] },
    ],
    timeSlots: [{ slotStart: "10:00:00", rooms: [{ id: 1, session }] }],
  };
  const schedule = parseSessionize([day]);
  expect(schedule.sessions.map(({ title, room }) => [title, room])).toEqual([
    ["A", "Hall"],
    ["All", "Hall"],
  ]);
});

test("Sessions: a session in two groups counts once, its categories are its own", () => {
  const embedded = {
    ...session,
    room: "Hall",
    categories: [
      { name: "Tags", categoryItems: [{ name: "Workshop" }] },
      { name: "Session format", categoryItems: [{ name: "Lightning talk" }] },
      { name: "Track", categoryItems: [{ name: "Plants" }, { name: "Animals" }] },
    ],
    questionAnswers: [{ question: "Recording", answer: "https://vimeo.com/1" }],
  };
  const group = { groupId: 1, groupName: "Plants", sessions: [embedded] };
  const schedule = parseSessionize([group, { ...group, groupName: "Animals" }]);
  expect(schedule.sessions).toMatchObject([
    { kind: "lightning", track: "Plants, Animals", room: "Hall", videoUrl: "https://vimeo.com/1" },
  ]);
});

test("Speakers alone give people and no session", () => {
  const speaker = {
    id: "s1",
    fullName: "Klee Wiese",
    tagLine: "…",
    sessions: [{ id: 7, name: "A" }],
    questionAnswers: [{ question: "Company", answer: "Meadow Works" }],
  };
  const schedule = parseSessionize([speaker, { ...speaker, id: "" }]);
  expect([schedule.sessions, schedule.people]).toEqual([
    [],
    [{ personId: "s1", name: "Klee Wiese", affiliation: "Meadow Works", sessionIds: ["7"] }],
  ]);
});

test.each([
  ["Automated Tester at CGI", "CGI"],
  ["Architect @ Microsoft, former MVP", "Microsoft"],
  ["MVP & Partner @CRMK Deutschland", "CRMK Deutschland"],
  ["Architect at NetApp working in the EMEA group", "NetApp"],
  ["CEO at proMX UK Limited / MVP", "proMX UK Limited"],
  ["Good at everything", null],
  ["Solution Architect", null],
])("a tag line %j names the firm %s", (tagLine, affiliation) => {
  const schedule = parseSessionize([{ id: "s1", fullName: "Klee Wiese", tagLine }]);
  expect(schedule.people?.[0]?.affiliation).toBe(affiliation);
});

test("times with a Z are instants, and still no zone", () => {
  const schedule = parse({
    ...session,
    startsAt: "2027-01-14T10:00:00Z",
    endsAt: "2027-01-14T10:30:00Z",
  });
  expect([schedule.sessions[0]?.end, schedule.event.zone]).toEqual([
    instantOf("2027-01-14T10:30:00Z"),
    null,
  ]);
});

test("a declined session that is still listed is cancelled; a recording goes before the stream", () => {
  const links = { liveUrl: "https://live.example/1", recordingUrl: "https://live.example/1" };
  expect(parse({ ...session, ...links, status: "Declined" }).sessions).toMatchObject([
    { cancelled: true, videoUrl: "https://live.example/1", links: [] },
  ]);
});
