import type { ParsedSpeaker } from "#shared/schedule.ts";
import { type JsonObject, listField, textField } from "../../parsing/json-object.ts";

/** Indico's `fullName` is "Doe, Jane" with the title "Dr." before it or not; its calendar has "Jane Doe". */
function nameOf(person: unknown): string {
  const parts = [
    textField(person, "first_name", "firstName"),
    textField(person, "last_name", "familyName"),
  ];
  const name = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
  if (name !== "") return name;
  const full = textField(person, "fullName", "name");
  const [last = "", first, ...rest] = full.split(",").map((part) => part.trim());
  return first === undefined || first === "" || rest.length > 0 ? full : `${first} ${last}`;
}

/** Who is on a contribution: its speakers; where none is named, its authors, or the conveners of a block. */
export function indicoPeople(fields: JsonObject): ParsedSpeaker[] {
  const lists = [["speakers"], ["presenters"], ["primaryauthors", "coauthors"], ["conveners"]];
  const people = lists
    .map((names) => names.flatMap((name) => listField(fields, name)))
    .find((list) => list.length > 0);
  return (people ?? []).map((person) => ({
    name: nameOf(person),
    affiliation: textField(person, "affiliation") || null,
  }));
}
