import type { ParsedSession, ParsedSpeaker } from "#shared/schedule.ts";
import { isCancelledTitle } from "../../parsing/is-cancelled-title.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { parsedAbstract } from "../../parsing/parsed-abstract.ts";
import { parsedSpeakers } from "../../parsing/parsed-speakers.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import { sessionKindOf } from "../../parsing/session-kind.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import { type PeopleHabits, peopleIn, withAffiliations } from "./read-people.ts";
import type { RowTimes } from "./row-times.ts";
import type { TableCells } from "./table-cells.ts";

/** The people of a row, with the places where they work. */
export function rowSpeakers(cells: TableCells, habits: PeopleHabits): ParsedSpeaker[] {
  const [affiliation = "", ...more] = cells.all("affiliation");
  const each = cells.all("speakers").map((cell) => peopleIn(cell, habits));
  // "Speaker 1, Company 1, Speaker 2, Company 2"
  if (more.length > 0) {
    return each.flatMap((people, index) =>
      withAffiliations(people, [affiliation, ...more][index] ?? ""),
    );
  }
  return withAffiliations(each.flat(), affiliation);
}

/** One row as a session. */
export function rowSession(
  cells: TableCells,
  { start, end }: RowTimes,
  habits: PeopleHabits,
  warnings: Warnings,
  where: string,
): ParsedSession {
  const line = (column: "room" | "track" | "kind"): string | null =>
    plainLineOrNull(cells.first(column), warnings, where);
  const title = plainLine(cells.first("title"), warnings, where);
  const id = plainLine(cells.first("id"), warnings, where);
  const speakers = parsedSpeakers(rowSpeakers(cells, habits), warnings, where);
  return {
    sourceIds: id === "" ? [] : [{ kind: "id", value: id }],
    title,
    kind: sessionKindOf({ title, type: line("kind"), hasSpeakers: speakers.length > 0 }),
    start,
    end,
    room: line("room"),
    track: line("track"),
    abstract: parsedAbstract(cells.all("abstract"), false, warnings, where),
    speakers,
    url: webAddressOf(cells.first("url")),
    slidesUrl: webAddressOf(cells.first("slides")),
    videoUrl: webAddressOf(cells.first("video")),
    links: [],
    cancelled: isCancelledTitle(title),
    where,
  };
}
