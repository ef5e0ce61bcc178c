import { describe, expect, test } from "vitest";
import { parseCsv } from "#electron/schedule-import/formats/csv/parse-csv.ts";
import { readTableLines, sessionLines, warningCodes } from "#test/support/table-text.ts";

describe("plain headings need no mapping", () => {
  test("of one table, all fields", () => {
    const schedule = readTableLines(
      "id,title,start,end,room,track,type,speakers,company,abstract,url,slides,video",
      "17,Knots,2027-05-01 09:00,2027-05-01 09:45,Quay,Ropes,Workshop,Ada Lind,Acme,How they hold,https://x.test/17,https://x.test/17.pdf,https://x.test/17.mp4",
    );
    expect(schedule.sessions).toEqual([
      {
        sourceIds: [{ kind: "id", value: "17" }],
        title: "Knots",
        kind: "workshop",
        start: { local: "2027-05-01T09:00:00" },
        end: { local: "2027-05-01T09:45:00" },
        room: "Quay",
        track: "Ropes",
        abstract: { format: "text", source: "How they hold" },
        speakers: [{ name: "Ada Lind", affiliation: "Acme" }],
        url: "https://x.test/17",
        slidesUrl: "https://x.test/17.pdf",
        videoUrl: "https://x.test/17.mp4",
        links: [],
        cancelled: false,
        where: "line 2",
      },
    ]);
    expect(schedule.warnings).toHaveLength(1);
    expect(schedule.warnings[0]).toMatchObject({
      code: "columns-guessed",
      message: expect.stringContaining("“company” → affiliation"),
    });
    expect(schedule.table).toMatchObject({ hasHeadings: true, problem: null });
  });

  test.each([
    [
      "German, with semicolons",
      [
        "Titel;Datum;Beginn;Ende;Raum;Referent:innen",
        "Knoten;1.5.2027;9:00;9:45;Saal 1;Ada Lind und Jörg Rot",
      ],
    ],
    [
      "French, with tabs",
      [
        "Titre\tDate\tHeure\tDurée\tSalle\tIntervenants",
        "Knoten\t1 mai 2027\t9h00\t45 min\tSaal 1\tAda Lind et Jörg Rot",
      ],
    ],
    [
      "Spanish, with bars",
      [
        "Título|Fecha|Hora|Duración|Sala|Ponentes",
        "Knoten|1 de mayo de 2027|9:00|0:45|Saal 1|Ada Lind; Jörg Rot",
      ],
    ],
    [
      "Dutch, with commas",
      [
        "Titel,Dag,Begintijd,Eindtijd,Zaal,Sprekers",
        'Knoten,za 1 mei 2027,9:00,9:45,Saal 1,"Ada Lind, Jörg Rot"',
      ],
    ],
    [
      "Japanese",
      [
        "タイトル,開始日時,終了日時,会場,登壇者",
        "Knoten,2027年5月1日 9:00,2027年5月1日 9:45,Saal 1,Ada Lind;Jörg Rot",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(sessionLines(readTableLines(...lines))).toEqual([
      "Knoten | 2027-05-01T09:00 | 2027-05-01T09:45 | Saal 1 | Ada Lind + Jörg Rot",
    ]);
  });
});

test("where headings say nothing, the cells do", () => {
  const schedule = readTableLines(
    "Alpha,Beta,Gamma,Delta",
    "Knots that hold,2027-05-01 09:00,Ada Lind,https://x.test/1",
    "Ropes compared,2027-05-01 10:00,Ada Lind & Bo Berg,https://x.test/2",
  );
  expect(schedule.table?.mapping).toEqual([
    { heading: "Alpha", column: "title" },
    { heading: "Beta", column: "start" },
    { heading: "Gamma", column: "speakers" },
    { heading: "Delta", column: "url" },
  ]);
  expect(warningCodes(schedule)).toEqual(["columns-guessed", "ends-guessed"]);
});

test("a table without any headings", () => {
  const schedule = readTableLines(
    "2027-05-01,09:00,10:00,Knots that hold,Hall 1,Ada Lind",
    "2027-05-01,10:00,10:30,Ropes compared,Hall 2,Bo Berg",
  );
  expect(sessionLines(schedule)).toEqual([
    "Knots that hold | 2027-05-01T09:00 | 2027-05-01T10:00 | Hall 1 | Ada Lind",
    "Ropes compared | 2027-05-01T10:00 | 2027-05-01T10:30 | Hall 2 | Bo Berg",
  ]);
  expect(schedule.table).toMatchObject({ hasHeadings: false });
  expect(schedule.table?.headings[3]).toBe("Column 4");
});

describe("rows", () => {
  test("one session in several rows, a person each", () => {
    const schedule = readTableLines(
      "id,title,start,speaker",
      "1,Knots,2027-05-01 9:00,Ada Lind",
      "1,Knots,2027-05-01 9:00,Bo Berg",
      "2,Ropes,2027-05-01 9:00,Ada Lind",
    );
    expect(sessionLines(schedule)).toEqual([
      "Knots | 2027-05-01T09:00 | 2027-05-01T10:00 |  | Ada Lind + Bo Berg",
      "Ropes | 2027-05-01T09:00 | 2027-05-01T10:00 |  | Ada Lind",
    ]);
    expect(
      sessionLines(
        readTableLines("title,start,speaker", "Knots,2027-05-01 9:00,Ada Lind", ",,Bo Berg"),
      ),
    ).toEqual(["Knots | 2027-05-01T09:00 | 2027-05-01T10:00 |  | Ada Lind + Bo Berg"]);
  });

  test("without ids, the same twice is held twice", () => {
    const row = "Game,2027-05-01 9:00,Lobby,Ada Lind";
    expect(readTableLines("title,start,room,speaker", row, row).sessions).toHaveLength(2);
  });

  test("several columns of speakers, each with a company", () => {
    const schedule = readTableLines(
      "title,start,Speaker 1,Company 1,Speaker 2,Company 2",
      "Knots,2027-05-01 9:00,Ada Lind,Acme,Bo Berg,Other",
    );
    expect(schedule.sessions[0]?.speakers).toEqual([
      { name: "Ada Lind", affiliation: "Acme" },
      { name: "Bo Berg", affiliation: "Other" },
    ]);
  });

  test("a title above the headings names the event, headings between days are passed over", () => {
    const schedule = readTableLines(
      "Boat Talks 2027,,",
      "Title,Start,Room",
      "Knots,2027-05-01 9:00,Quay",
      "Title,Start,Room",
      "Ropes,2027-05-02 9:00,Quay",
    );
    expect(schedule.event.name).toBe("Boat Talks 2027");
    expect(schedule.sessions.map(({ where }) => where)).toEqual(["line 3", "line 5"]);
  });

  test("cells of several lines, quotes, other line ends and a first line that names the sign", () => {
    const text =
      'sep=;\r\nTitle;Start;Abstract\r\n"Knots; and ""ropes""";2027-05-01 9:00;"One.\n\nTwo."\r\nTides;2027-05-01 10:00;\r\n';
    const schedule = parseCsv(text, { today: null, columns: null });
    expect(schedule.sessions.map(({ title, where }) => [title, where])).toEqual([
      ['Knots; and "ropes"', "line 3"],
      ["Tides", "line 6"],
    ]);
    expect(schedule.sessions[0]?.abstract?.source).toBe("One.\n\nTwo.");
  });

  test("a quote that is never closed swallows nothing", () => {
    const schedule = readTableLines(
      "Title,Start,Room",
      'Knots,2027-05-01 9:00,"Quay',
      "Ropes,2027-05-01 10:00,Deck",
    );
    expect(schedule.sessions.map(({ title }) => title)).toEqual(["Knots", "Ropes"]);
    expect(schedule.warnings).toContainEqual(
      expect.objectContaining({ code: "open-quote", where: "line 2" }),
    );
  });
});
