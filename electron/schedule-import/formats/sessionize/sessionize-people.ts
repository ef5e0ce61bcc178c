import type { ParsedPerson } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  isJsonObject,
  type JsonObject,
  listField,
  textField,
  textOfValue,
} from "../../parsing/json-object.ts";
import { plainLine, plainLineOrNull } from "../../parsing/plain-line.ts";

/**
 * "Solution Architect @ Kerv | Speaker": the firm behind "at" or "@", up to where something else begins. Behind the
 * word "at" it needs a capital: one can be good at a thing, too.
 */
const FIRM =
  /(?:^|\s)(?:at\s+(?=[\p{Lu}\p{N}]|\p{Ll}+\p{Lu})|@\s*(?=[\p{L}\p{N}]))([^|,;·•/]{2,60}?)(?=\s*(?:[|,;·•/.]|$)|\s+(?:[-–—]|and|who|where|working|helping|focused|in)\s)/u;

function affiliationOf(speaker: JsonObject): string | null {
  const answers = listField(speaker, "questionAnswers");
  const company = answers.find((answer) =>
    /^(?:company|employer|organi[sz]ation|affiliation|firma)\b/i.test(
      textField(answer, "question"),
    ),
  );
  const told = textField(company, "answer", "answerValue").trim();
  return told === "" ? (FIRM.exec(textField(speaker, "tagLine"))?.[1]?.trim() ?? null) : told;
}

/** The people of a view, with the ids of their sessions. Those without id or name are left out. */
export function sessionizePeople(
  speakers: readonly JsonObject[],
  warnings: Warnings,
): ParsedPerson[] {
  return speakers.flatMap((speaker) => {
    const personId = textField(speaker, "id").trim();
    const where = `speaker id ${personId.slice(0, 60)}`;
    const parts = [textField(speaker, "firstName"), textField(speaker, "lastName")];
    const name = plainLine(textField(speaker, "fullName") || parts.join(" "), warnings, where);
    if (personId === "" || name === "") return [];
    const sessionIds = listField(speaker, "sessions").map((session) =>
      isJsonObject(session) ? textField(session, "id") : textOfValue(session),
    );
    return [
      {
        personId,
        name,
        affiliation: plainLineOrNull(affiliationOf(speaker), warnings, where),
        sessionIds: [...new Set(sessionIds.filter((id) => id !== ""))],
      },
    ];
  });
}
