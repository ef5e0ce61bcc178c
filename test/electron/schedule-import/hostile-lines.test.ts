import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

const LENGTH = 200_000;
/** What regular expressions look for again and again. With work that grows with the square each line takes minutes. */
const UNITS = [" ", "\t", "1", ":", "[", "(", "@", "|", '"', "a, ", "10:00 ", "a - ", "\\,"];
const lines = UNITS.map((unit) => unit.repeat(LENGTH / unit.length));

const inXml = (line: string): string => line.replaceAll("<", "&lt;");
const day = "2026-05-16";
const [from, to] = [`${day}T10:00:00Z`, `${day}T11:00:00Z`];

/** A schedule of each kind with the line wherever a text may stand. */
const sources: Record<string, (line: string) => string> = {
  "any text": (line) => line,
  "a list of talks": (line) =>
    `${line}\n\n# Saturday, 16 May 2026\n\n10:00 - 11:00 ${line} end\n${line}\n\n11:00 - 12:00 B\n`,
  "a Markdown table": (line) =>
    `# Saturday, 16 May 2026\n\n| Time | Title | Speaker |\n| --- | --- | --- |\n| 10:00 - 11:00 | ${line.slice(0, 9000)} | ${line.slice(0, 9000)} |\n`,
  "a table": (line) =>
    `title,start,end,room,speakers\n${line},${day} 10:00,${line},R,"${line.replaceAll('"', "")}"\nB,${day} 10:00,${day} 11:00,R,S\n`,
  "a calendar": (line) =>
    `BEGIN:VCALENDAR\r\nPRODID:-//Any//EN\r\nX-WR-TIMEZONE:${line}\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=${line}:20260516T100000\r\nDURATION:${line}\r\nURL:${line}\r\nATTENDEE;CN=${line}:x\r\nLOCATION:${line}\r\nSUMMARY:${line}\r\nDESCRIPTION:Speakers: ${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  "a calendar of Sched": (line) =>
    `BEGIN:VCALENDAR\r\nPRODID:-//Sched.com X//EN\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260516T100000Z\r\nLOCATION:${line}\r\nCATEGORIES:${line}\r\nSUMMARY:A - ${line} end\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  "schedule.xml": (line) =>
    `<schedule><conference><title>X</title></conference><day date="${day}"><room name="r"><event id="1"><date>${from}</date><start>10:00</start><duration>${inXml(line)}</duration><title>${inXml(line)}</title><abstract>${inXml(line)}</abstract><persons><person>${inXml(line)}</person></persons></event></room></day></schedule>`,
  xCal: (line) =>
    `<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar><components><vevent><properties><uid><text>a</text></uid><dtstart><date-time>${from}</date-time></dtstart><duration><duration>${inXml(line)}</duration></duration><summary><text>${inXml(line)}</text></summary><location><text>${inXml(line)}</text></location></properties></vevent></components></vcalendar></icalendar>`,
  "schedule.json": (line) => {
    const event = {
      guid: "a",
      date: from,
      start: line,
      duration: line,
      title: line,
      abstract: line,
    };
    const told = {
      ...event,
      track: line,
      persons: [{ name: line }],
      links: [{ url: line, title: line }],
    };
    const days = [{ date: day, rooms: { [line]: [told] } }];
    return JSON.stringify({ schedule: { conference: { title: line, days } } });
  },
  Sessionize: (line) =>
    JSON.stringify({
      sessions: [
        {
          id: "1",
          title: line,
          description: line,
          startsAt: from,
          endsAt: to,
          speakers: ["a"],
          roomId: 1,
          liveUrl: line,
        },
      ],
      speakers: [{ id: "a", fullName: line, tagLine: line }],
      rooms: [{ id: 1, name: line }],
      categories: [],
    }),
  "Sched's API": (line) =>
    JSON.stringify([
      {
        event_key: "1",
        id: "x",
        name: line,
        event_start: `${day} 10:00`,
        event_end: `${day} 11:00`,
        event_type: line,
        venue: line,
        speakers: line,
        description: line,
      },
    ]),
  Indico: (line) =>
    JSON.stringify({
      results: [
        {
          _type: "Conference",
          title: line,
          timezone: line,
          contributions: [
            {
              _type: "Contribution",
              id: "1",
              title: line,
              startDate: { date: day, time: "10:00:00", tz: "UTC" },
              duration: 30,
              speakers: [{ fullName: line, affiliation: line }],
              description: line,
              room: line,
              roomFullname: line,
            },
          ],
        },
      ],
    }),
  OPass: (line) => {
    const named = {
      zh: { name: line, title: line, description: line, bio: line },
      en: { name: line, title: line, description: line, bio: line },
    };
    return JSON.stringify({
      sessions: [
        { id: "1", type: "T", room: "R", start: from, end: to, speakers: ["a"], ...named },
      ],
      speakers: [{ id: "a", ...named }],
      session_types: [{ id: "T", ...named }],
      rooms: [{ id: "R", ...named }],
      tags: [],
    });
  },
};

/** The schedule, or the sentence that says why there is none. */
function answerTo(text: string): ParsedSchedule | string {
  try {
    return parseSchedule(text, { today: day });
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

describe("lines of 200,000 characters that are there to break readers", () => {
  test.each(Object.keys(sources))("in %s are read or refused", (kind) => {
    for (const line of lines) {
      const answer = answerTo(sources[kind]?.(line) ?? "");
      expect(typeof answer === "string" || answer.sessions.length > 0).toBe(true);
    }
  });

  test("are cut in a title, which is told", () => {
    const text = `# Saturday, 16 May 2026\n\n10:00 - 11:00 ${"word ".repeat(40_000)}end\n11:00 - 12:00 B\n`;
    const { sessions, warnings } = parseSchedule(text, { today: day });
    expect(sessions.map(({ title }) => title.length)).toEqual([2000, 1]);
    expect(warnings).toContainEqual({
      code: "line-cut",
      message: "A line of 200,003 characters was cut at 2,000.",
      where: "line 3",
    });
  });
});
