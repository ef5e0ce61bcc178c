import { expect, test } from "vitest";
import { isOtherHeading, readHeading } from "#electron/schedule-import/formats/csv/read-heading.ts";

test.each([
  ["Title", "title"],
  ["Session title", "title"],
  ["Title of your talk", "title"],
  ["startTime", "start"],
  ["start_date", "start"],
  ["Start (CET)", "start"],
  ["End Time", "end"],
  ["Room/Stage", "room"],
  ["Speaker(s)", "speakers"],
  ["Speaker 2", "speakers"],
  ["Presented by", "speakers"],
  ["Speaker Company", null],
  ["Book Description", "abstract"],
  ["Session URL", "url"],
  ["Video link", "video"],
  ["Duration (min)", "duration"],
  ["Titel", "title"],
  ["Beginn", "start"],
  ["Uhrzeit", "start"],
  ["Bühne", "room"],
  ["Referent:innen", "speakers"],
  ["Referent*innen", "speakers"],
  ["Kurzbeschreibung", "abstract"],
  ["Titre", "title"],
  ["Début", "start"],
  ["Durée", "duration"],
  ["Salle", "room"],
  ["Intervenant·e·s", "speakers"],
  ["Intervenants", "speakers"],
  ["Título", "title"],
  ["Hora de inicio", "start"],
  ["Ponentes", "speakers"],
  ["Zaal", "room"],
  ["Sprekers", "speakers"],
  ["Eindtijd", "end"],
  ["タイトル", "title"],
  ["開始時間", "start"],
  ["終了時刻", "end"],
  ["会場", "room"],
  ["登壇者", "speakers"],
  ["Speaker email", null],
  ["Room capacity", null],
  ["Venue ID", null],
  ["Wibble", null],
])("%s stands for %s", (heading, meaning) => {
  expect(readHeading(heading)?.meaning ?? null).toBe(meaning);
});

test("headings about something else are known as such", () => {
  expect(isOtherHeading("Speaker email")).toBe(true);
  expect(isOtherHeading("Created at")).toBe(true);
  expect(isOtherHeading("Wibble")).toBe(false);
});
