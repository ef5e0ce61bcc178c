import { isJsonObject, type JsonObject, textOfValue } from "./json-object.ts";

const TITLE = /^(?:title|titel|name|(?:session|talk)_?(?:title|name))$/i;
const PEOPLE = /^(?:speakers?|presenters?|authors?|hosts?|people|persons?)(?:_?names?)?$/i;
const TEXT = /^(?:abstract|description|summary|outline|synopsis)$/i;
const ROOM = /^(?:rooms?|venue|location|place|stage|hall)(?:_?(?:id|name))?$/i;
/** "startsAt", "start_time", "date", "timeslot"; not "updatedAt", nor "timeRequired" of no value. */
const TIME =
  /^(?:starts?|begins?|dates?|times?|days?|when|slot|timeslot)(?:$|_|[A-Z])|(?:Start|Date|_start|_date|_time|[a-z]Time)s?(?:_?[Aa]t)?$/;
const OTHER_TIME = /updat|creat|modif|publish|submi|birth/i;

const isFilled = (value: unknown): boolean =>
  textOfValue(value).trim() !== "" ||
  (Array.isArray(value) ? value.length > 0 : isJsonObject(value));

const has = (item: JsonObject, name: RegExp): boolean =>
  Object.entries(item).some(([key, value]) => name.test(key) && isFilled(value));

const isTalk = (item: JsonObject): boolean =>
  has(item, TITLE) && (has(item, PEOPLE) || has(item, TEXT));

const hasTime = (item: JsonObject): boolean =>
  Object.entries(item).some(
    ([key, value]) => TIME.test(lowerFirst(key)) && !OTHER_TIME.test(key) && isFilled(value),
  );

const lowerFirst = (key: string): string => key.slice(0, 1).toLowerCase() + key.slice(1);

const mostOf = (items: readonly JsonObject[], test: (item: JsonObject) => boolean): boolean =>
  items.filter(test).length * 2 > items.length;

/** Items of the longest list of objects: the file itself, or one of its fields. */
function longestList(value: unknown): JsonObject[] {
  const lists = [value, ...(isJsonObject(value) ? Object.values(value) : [])];
  let longest: JsonObject[] = [];
  for (const list of lists) {
    const items = Array.isArray(list) ? list.filter(isJsonObject) : [];
    if (items.length > longest.length) longest = items;
  }
  return longest;
}

/**
 * What to say of JSON that lists talks in nobody's format: how many, what is known of them and what is missing. Null
 * where there is no such list.
 */
export function talksWithoutTimes(value: unknown): string | null {
  const items = longestList(value).filter(isTalk);
  if (items.length === 0) return null;
  const talks = items.length === 1 ? "one talk" : `${items.length} talks`;
  if (mostOf(items, hasTime)) {
    return `This is a list of ${talks} in a layout of its own, which Lanyard does not know.`;
  }
  const known = [
    "titles",
    ...(mostOf(items, (item) => has(item, PEOPLE)) ? ["speakers"] : []),
    ...(mostOf(items, (item) => has(item, TEXT)) ? ["abstracts"] : []),
  ];
  const missing = mostOf(items, (item) => has(item, ROOM)) ? "times" : "times and rooms";
  return `This is a list of ${talks} without ${missing}: it has ${known.join(", ")}, but nothing that puts them on a day. Look for the timetable of the event.`;
}
