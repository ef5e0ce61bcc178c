import { describe, expect, test } from "vitest";
import { parseScheduleXml } from "#electron/schedule-import/formats/schedule-xml/parse-schedule-xml.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { failureOf, fixtureSchedule, instantOf } from "#test/support/schedule-files.ts";

const xml = (events: string, conference = "", head = ""): string =>
  `<?xml version="1.0"?>${head}<schedule><conference><title>X</title>${conference}</conference><day date="2027-01-14"><room name="R">${events}</room></day></schedule>`;

const event = (inner: string): string => `<event id="7">${inner}</event>`;
const simple = event("<start>10:00</start><duration>00:30</duration><title>A</title>");

const parse = (events: string): ParsedSchedule => parseScheduleXml(xml(events));

describe("a frab schedule", () => {
  const schedule = fixtureSchedule("frab.xml");
  const [stars, owls, lunch] = schedule.sessions;

  test("has its event", () => {
    expect(schedule.event).toEqual({
      name: "Night Camp & Friends 2027",
      place: "Kiel",
      url: "https://camp.example/2027/",
      zone: null,
      dayStartsAt: 240,
    });
  });

  test("reads a session whole", () => {
    expect(stars).toEqual({
      sourceIds: [
        { kind: "guid", value: "ec04b6ef-f85f-47b0-a799-0da8c33bfa61" },
        { kind: "id", value: "38" },
      ],
      title: 'Stars, named "by hand"',
      kind: "workshop",
      start: { local: "2027-08-07T22:30:00" },
      end: { local: "2027-08-08T00:00:00" },
      room: "Tent <1>",
      track: "Sky",
      abstract: { format: "text", source: "A walk\n\nFirst line\n  more\nlast" },
      speakers: [
        { name: "Bruno Kern, Initiative Ökosozialismus", affiliation: null },
        { name: "<script>alert(1)</script>", affiliation: null },
      ],
      url: "https://camp.example/2027/events/38.html",
      slidesUrl: "https://camp.example/38.pdf",
      videoUrl: "https://video.example/38.mp4",
      links: [{ title: "More", url: "https://camp.example/more" }],
      cancelled: false,
      where: "event id 38",
    });
  });

  test("a start before the day change is on the next day", () => {
    expect(owls).toMatchObject({
      start: { local: "2027-08-08T01:15:00" },
      end: { local: "2027-08-08T02:00:00" },
      cancelled: true,
    });
  });

  test("takes the room element where an event names none, and DD:HH:MM as a duration", () => {
    expect(lunch).toMatchObject({ kind: "break", room: "Tent <1>" });
  });
});

test("wafer's dates are instants in UTC; the zone is the one its local starts agree with", () => {
  const schedule = fixtureSchedule("wafer.xml");
  expect(schedule.event.zone).toBe("Asia/Kolkata");
  expect(schedule.sessions[0]?.start).toEqual(instantOf("2027-09-10T10:30:00+05:30"));
});

test("a zone that the local times contradict is not believed; FOSDEM's 09:00 is no day's start", () => {
  const schedule = fixtureSchedule("pretalx.xml");
  expect(schedule.event).toMatchObject({ zone: null, dayStartsAt: null });
  expect(schedule.warnings).toMatchObject([{ code: "zone-contradicted" }]);
  expect(schedule.sessions[0]).toMatchObject({
    start: instantOf("2027-06-12T08:00:00Z"),
    kind: "keynote",
    abstract: { format: "markdown", source: "Some *grass*. And some <b>clover</b>." },
    speakers: [{ name: "Klee Wiese" }],
  });
});

test("an offset alone is no zone yet, and handed on", () => {
  const schedule = parse(
    simple.replace("<start>", "<date>2027-01-14T10:00:00+02:00</date><start>"),
  );
  expect(schedule.event.zone).toBeNull();
  expect(schedule.offsets).toEqual([
    { instant: Date.parse("2027-01-14T10:00:00+02:00"), minutes: 120 },
  ]);
});

test("character references are read, CDATA is left as it is, nothing is a number", () => {
  const schedule = parse(
    event(
      "<start>10:00</start><duration>30</duration><title>&#228;&#xe4; 1e5</title><room>0930</room><abstract><![CDATA[<p>a &amp; b</p>]]></abstract>",
    ),
  );
  expect(schedule.sessions[0]).toMatchObject({
    title: "ää 1e5",
    room: "0930",
    end: { local: "2027-01-14T10:30:00" },
    abstract: { format: "html", source: "<p>a &amp; b</p>" },
  });
});

test("control characters are removed, with the line", () => {
  const schedule = parse(simple.replace("A<", "\nA\u0006B<"));
  expect(schedule.sessions[0]?.title).toBe("AB");
  expect(schedule.warnings).toMatchObject([{ code: "control-characters", where: "line 2" }]);
});

describe("what is refused", () => {
  test.each([
    ['<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "DOCTYPE"],
    ['<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>', "DOCTYPE"],
  ])("%s", (head, word) => {
    const failure = failureOf(() => parseScheduleXml(xml(simple, "", head)));
    expect([failure.code, failure.message.includes(word)]).toEqual(["malformed-source", true]);
  });

  test("a file that breaks off names the element and both lines", () => {
    const failure = failureOf(() => parseScheduleXml("<schedule>\n<day>\n<room>\n"));
    expect(failure.message).toContain("breaks off in line 4: <room> of line 3 is never closed");
  });

  test("elements closed out of order name the line", () => {
    const failure = failureOf(() => parseScheduleXml("<schedule>\n<day></room></schedule>"));
    expect(failure.message).toContain("</room> is closed".replace("</", "<"));
    expect(failure.message).toContain("line 2");
  });

  test("nesting without end, tags and texts without end", () => {
    const deep = failureOf(() => parseScheduleXml("<a>".repeat(200_000) + "</a>".repeat(200_000)));
    expect(deep.code).toBe("malformed-source");
    const wide = failureOf(() => parse(`<event x="${"y".repeat(3_000_000)}"></event>`));
    expect(wide.code).toBe("too-large");
    const long = failureOf(() => parse(event(`<title>${" ".repeat(5_000_000)}</title>`)));
    expect(long.code).toBe("too-large");
  });

  test("a schedule with a layout of its own is told from an empty one", () => {
    const own = "<schedule><day><entry><start>0930</start></entry></day></schedule>";
    expect(failureOf(() => parseScheduleXml(own)).message).toContain(
      "1 <entry> on 1 day were understood",
    );
    expect(failureOf(() => parseScheduleXml("<schedule><day/></schedule>")).code).toBe(
      "not-a-schedule",
    );
  });

  test("a million character references are read at once or cut, never grown", () => {
    const schedule = parse(
      simple.replace("<title>", `<abstract>${"&#65;".repeat(300_000)}</abstract><title>`),
    );
    expect(schedule.sessions[0]?.abstract?.source).toHaveLength(200_000);
  });
});

test("sessions at impossible times are left out and told, odd durations end at the start", () => {
  const at = (date: string): string => simple.replace("<start>", `<date>${date}</date><start>`);
  const schedule = parse(
    [
      at("0001-01-01T00:00:00Z"),
      at("9999-12-31T00:00:00Z"),
      simple.replace("10:00", "25:99"),
      simple.replace("00:30", "soon"),
    ].join(""),
  );
  expect(schedule.sessions).toMatchObject([{ end: { local: "2027-01-14T10:00:00" } }]);
  expect(schedule.warnings.map(({ code }) => code)).toEqual([
    "no-start",
    "no-start",
    "no-start",
    "end-ignored",
  ]);
});

test("names that objects have of their own are refused and change nothing", () => {
  for (const name of ["constructor", "__proto__"]) {
    const text = simple.replace("<title>", `<${name}><x>1</x></${name}><title>`);
    expect(failureOf(() => parse(text)).code).toBe("malformed-source");
  }
  expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
});
