import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  listField,
  listOf,
  textField,
} from "../../parsing/json-object.ts";

/** Something in an Indico timetable. A `session` is a block of contributions; here one that holds none. */
export interface IndicoEntry {
  fields: JsonObject;
  kind: "contribution" | "session" | "break";
  /** The title of the block it is in; empty outside of any. */
  block: string;
}

const objectsIn = (list: unknown): JsonObject[] => listOf(list).filter(isJsonObject);

/** /export/event with detail=contributions, subcontributions or sessions. */
function exported(event: JsonObject): IndicoEntry[] {
  const contributions = (parent: JsonObject, block: string): IndicoEntry[] =>
    objectsIn(fieldOf(parent, "contributions")).map((fields) => ({
      fields,
      kind: "contribution",
      block: textField(fields, "session") || block,
    }));
  const inSessions = objectsIn(fieldOf(event, "sessions")).flatMap((session): IndicoEntry[] => {
    const inside = contributions(session, textField(session, "title"));
    return inside.length > 0 ? inside : [{ fields: session, kind: "session", block: "" }];
  });
  return [...contributions(event, ""), ...inSessions];
}

function scheduled(entry: JsonObject, block: string): IndicoEntry[] {
  const type = textField(entry, "entryType");
  if (type === "Break") return [{ fields: entry, kind: "break", block }];
  if (type !== "Session") return [{ fields: entry, kind: "contribution", block }];
  const inside = fieldOf(entry, "entries");
  const entries = isJsonObject(inside) ? Object.values(inside).filter(isJsonObject) : [];
  if (entries.length === 0) return [{ fields: entry, kind: "session", block: "" }];
  const title = textField(entry, "title");
  // Blocks do not nest; one that says so is read as what it would be outside.
  return entries.flatMap((each) =>
    textField(each, "entryType") === "Session"
      ? [{ fields: each, kind: "session" as const, block: title }]
      : scheduled(each, title),
  );
}

const isEntry = (value: unknown): value is JsonObject => textField(value, "entryType") !== "";

/** The entries of /export/timetable: by event, day and key. */
function timetabled(results: unknown): IndicoEntry[] {
  const events = isJsonObject(results) ? Object.values(results) : [];
  return events.flatMap((days) =>
    (isJsonObject(days) ? Object.values(days) : []).flatMap((day) =>
      (isJsonObject(day) ? Object.values(day) : [])
        .filter(isEntry)
        .flatMap((entry) => scheduled(entry, "")),
    ),
  );
}

/** The conferences of /export/event; empty for a timetable. */
export function indicoEvents(value: unknown): JsonObject[] {
  return objectsIn(fieldOf(value, "results"));
}

/** Everything that could be a session, in the file's order. */
export function indicoEntries(value: unknown): IndicoEntry[] {
  const events = indicoEvents(value);
  return events.length > 0 ? events.flatMap(exported) : timetabled(fieldOf(value, "results"));
}

const isEvent = (event: JsonObject): boolean =>
  textField(event, "_type") === "Conference" ||
  /^conference(?:Metadata|$)/.test(textField(event, "_fossil")) ||
  (listField(event, "contributions").length > 0 && isJsonObject(fieldOf(event, "startDate")));

/** Whether a JSON value is an answer of Indico's export: events, with or without contributions, or a timetable. */
export function isIndico(value: unknown): boolean {
  const [event] = indicoEvents(value);
  return event === undefined ? timetabled(fieldOf(value, "results")).length > 0 : isEvent(event);
}
