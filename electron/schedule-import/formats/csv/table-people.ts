import type { ColumnMapping, ParsedPerson } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { looksLikeName } from "../../parsing/person-name.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";
import { isOtherHeading } from "./read-heading.ts";
import { cellsBy } from "./table-cells.ts";
import type { HeadedTable } from "./table-head.ts";

const NAME =
  /^(?:(?:full|display|speaker(?:['’]?s)?)[ _-]*)?names?$|^(?:vollständiger name|nom(?: complet)?|nombre(?: completo)?|naam|氏名|名前)$/iu;
const SPEAKER =
  /^(?:speakers?|presenters?|referent(?:in|en|:innen|\*innen)?|sprecher(?:in)?|intervenante?s?|ponentes?|sprekers?|登壇者)$/iu;
const FIRST_NAME =
  /^(?:speaker[ _-]*)?(?:first|given)[ _-]*names?$|^(?:vorname|prénom|voornaam)$/iu;
const LAST_NAME =
  /^(?:speaker[ _-]*)?(?:last|family|sur)[ _-]*names?$|^(?:nachname|nom de famille|achternaam|apellidos?)$/iu;

/** Titles of talks in one or two words look like names, too. */
const MOST = 0.6;

/** The columns that name the person of each row; empty where each row is a talk. */
function nameColumns({ headings }: HeadedTable, mapping: ColumnMapping): string[] {
  const find = (words: RegExp): string[] => headings.filter((heading) => words.test(heading));
  const parts = [...find(FIRST_NAME).slice(0, 1), ...find(LAST_NAME).slice(0, 1)];
  const names = parts.length === 2 ? parts : find(NAME).slice(0, 1);
  if (names.length > 0) return names;
  // "Talk" beside "Speaker": the speaker is one of its columns.
  const title = mapping.find(({ column }) => column === "title")?.heading;
  const speakers = find(SPEAKER).slice(0, 1);
  return title === undefined || speakers.includes(title) ? speakers : [];
}

/**
 * The people of a table that has one a row, with where they work; empty for any other table. `mapping` is what was
 * guessed of it.
 */
export function tablePeople(
  table: HeadedTable,
  mapping: ColumnMapping,
  warnings: Warnings,
): ParsedPerson[] {
  const { headings, rows } = table;
  const columns = nameColumns(table, mapping);
  const works = mapping.filter(
    ({ heading, column }) => column === "affiliation" && !columns.includes(heading),
  );
  if (columns.length === 0 || (works.length === 0 && !headings.some(isOtherHeading))) return [];
  const cellsOf = cellsBy(headings, works);
  const people = rows.flatMap(({ cells, line }) => {
    const where = `line ${line}`;
    const name = plainLine(
      columns.map((heading) => cells[headings.indexOf(heading)] ?? "").join(" "),
      warnings,
      where,
    );
    const affiliation = plainLineOrNull(
      cellsOf(cells).all("affiliation").find(Boolean),
      warnings,
      where,
    );
    return name === "" ? [] : [{ personId: "", name, affiliation, sessionIds: [] }];
  });
  const names = people.filter(({ name }) => looksLikeName(name)).length;
  return people.length > 0 && names >= people.length * MOST ? people : [];
}
