import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { abstractTree } from "#shared/rich-text/abstract-tree.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { failureOf, fixtureSchedule } from "#test/support/schedule-files.ts";
import { openTestStore } from "#test/support/store.ts";
import { inLisbon, knots, lunch, updated, xml } from "#test/support/updated-calendar.ts";

// Pitfalls seen in the schedules of real conferences, one by one. The tests beside this one go into each.

test("pitfall 8: 25 sessions at once in 108 rooms and 79 tracks are all there", () => {
  const store = openTestStore();
  const sessions = Array.from({ length: 216 }, (_, at) => ({
    uid: String(at),
    title: `Talk ${at}`,
    start: `20261201T${String(9 + Math.floor(at / 25)).padStart(2, "0")}0000`,
    room: `Room ${at % 108}`,
    track: `Track ${at % 79}`,
  }));
  expect(compareText(store, inLisbon(...sessions)).compared).toMatchObject({
    sessions: 216,
    rooms: 108,
    tracks: 79,
  });
});

test("pitfall 9: speakers stand in titles, attendees, descriptions; a comma does not part two people by itself", () => {
  const [titled] = fixtureSchedule("pretalx.ics").sessions;
  expect(titled?.speakers.length).toBeGreaterThan(0);
  expect(parseSchedule(inLisbon(knots)).sessions[0]?.speakers).toMatchObject([
    { name: "Ada Lind" },
  ]);
  const described = parseSchedule(
    inLisbon({ title: "Ropes", text: "Speaker: Bo Marsh\n\nAll about ropes." }),
  );
  expect(described.sessions[0]).toMatchObject({
    speakers: [{ name: "Bo Marsh" }],
    abstract: { source: "All about ropes." },
  });
  const [person] = parseSchedule(
    xml(
      "<start>10:00</start><duration>1:00</duration><persons><person id='1'>Bruno Kern, Initiative &amp;quot;Ufer&amp;quot;</person></persons>",
    ),
  ).sessions.flatMap(({ speakers }) => speakers);
  expect(person?.name).toBe('Bruno Kern, Initiative "Ufer"');
});

test("pitfall 10: texts are HTML, Markdown or plain, with control characters, and safe when shown", () => {
  const text =
    "<p>Knots&nbsp;hold\u0006.</p><script>alert(1)</script><a href='javascript:x'>here</a>";
  const [session] = parseSchedule(inLisbon({ title: " Knots 🪢 結び ", text })).sessions;
  expect(session?.title).toBe("Knots 🪢 結び");
  expect(session?.abstract?.format).toBe("html");
  const shown = toHtml(abstractTree(session?.abstract ?? { format: "text", source: "" }));
  expect(shown).toContain("hold");
  expect(shown).not.toMatch(/script|javascript/);
  const broken = parseSchedule(
    xml("<start>10:00</start><duration>1:00</duration><abstract>A\u0006B</abstract>"),
  );
  expect(broken.sessions[0]?.abstract?.source).toBe("AB");
  expect(broken.warnings).toMatchObject([{ code: "control-characters" }]);
});

test("pitfall 11: a table with American dates, lengths in words, cells of several lines", () => {
  const { sessions } = parseSchedule(
    [
      "title,start,duration,presenters,description",
      'Knots,4/29/2016 13:00,00hr:50min,"Ada Lind, Bo Marsh","One line\nand ""another"""',
      'Ropes,4/30/2016 14:00,1:30,Cy Reed,"More, with commas"',
    ].join("\r\n"),
  );
  expect(sessions).toMatchObject([
    {
      start: { local: "2016-04-29T13:00:00" },
      end: { local: "2016-04-29T13:50:00" },
      speakers: [{ name: "Ada Lind" }, { name: "Bo Marsh" }],
      abstract: { source: 'One line\nand "another"' },
    },
    { end: { local: "2016-04-30T15:30:00" } },
  ]);
});

describe("pitfall 12: placeholders", () => {
  test("a placeholder that gets its talk keeps the note; an empty text is none", () => {
    const { mine } = updated(
      inLisbon({ uid: "1", title: "Keynote: To Be Announced", text: "TBD" }, lunch),
      inLisbon({ uid: "1", title: "Keynote: Knots that hold", speakers: ["Ada Lind"] }, lunch),
    );
    expect(mine).toMatchObject({ title: "Keynote: Knots that hold", hasNote: true });
    const [first] = parseSchedule(inLisbon({ title: "A", text: "TBD" })).sessions;
    expect(first?.abstract).toBeNull();
  });

  test("titles that repeat stay apart, also when they come in again", () => {
    const store = openTestStore();
    const breaks = inLisbon(
      ...[9, 10, 11].map((hour) => ({
        title: "Room change",
        start: `20261201T${String(hour).padStart(2, "0")}0000`,
      })),
    );
    const { eventId } = importText(store, breaks);
    expect(importText(store, breaks, { into: eventId })).toMatchObject({
      added: 0,
      removed: 0,
      unchanged: 3,
    });
  });
});

test.each([
  ["<schedule><day date='2014-07-21'><entry/><entry/></day></schedule>", "2 <entry>"],
  ['[{"Title": "Knots", "Abstract": "…"}, {"Title": "Ropes", "Abstract": "…"}]', "2 talks"],
  ['{{% schedule link="https://boats26.sched.com/" %}}', "boats26.sched.com"],
  ["- Knots\n- Ropes\n- Tides", "3 titles"],
])("pitfall 13: %s is valid and no schedule, and told so: %s", (text, words) => {
  const failure = failureOf(() => parseSchedule(text));
  expect(failure.code).toBe("not-a-schedule");
  expect(failure.message).toContain(words);
});

test("pitfall 14: 4 MB are read (in a worker: run-import.test.ts)", () => {
  const text = "All about knots. ".repeat(80);
  const large = inLisbon(
    ...Array.from({ length: 2600 }, (_, at) => ({
      uid: String(at),
      title: `Talk ${at}`,
      text: `${at} ${text}`,
    })),
  );
  expect(large.length).toBeGreaterThan(4_000_000 * 0.9);
  expect(parseSchedule(decodeText(Buffer.from(large))).sessions).toHaveLength(2600);
});
