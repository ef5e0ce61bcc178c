import { type JsonObject, listField, textField, textOfValue } from "../../parsing/json-object.ts";

/** What an event's own categories say of a session; Sessionize has no fields for these. */
export interface SessionCategories {
  track: string;
  /** What kind of session it is: "Workshop", "20 min lightning talk". */
  formats: string[];
}

/** A category's question, "Which track does your session best fit into?", and the answers chosen. */
interface Chosen {
  title: string;
  items: string[];
}

const TRACK = [/\btracks?\b/i, /\b(?:streams?|strands?|themes?|topics?|thema|themen)\b/i];
const FORMAT = [/\bformats?\b/i, /\b(?:type|art)\b/i, /\b(?:length|duration|dauer)\b/i];

const picked = (chosen: readonly Chosen[], titles: readonly RegExp[]): string[] => {
  for (const title of titles) {
    const found = chosen.find((each) => title.test(each.title) && each.items.length > 0);
    if (found !== undefined) return found.items;
  }
  return [];
};

const namesOf = (items: readonly unknown[]): string[] =>
  items.map((item) => textField(item, "name")).filter((name) => name.trim() !== "");

/** Tells track and format of sessions by the categories' titles. Levels, languages and tags are left alone. */
export function createCategoriesOf(
  categories: unknown,
): (session: JsonObject) => SessionCategories {
  const known = new Map<string, Chosen>();
  for (const category of Array.isArray(categories) ? categories : []) {
    const title = textField(category, "title", "name");
    for (const item of listField(category, "items")) {
      known.set(textField(item, "id"), { title, items: namesOf([item]) });
    }
  }
  const chosenOf = (session: JsonObject): Chosen[] => {
    const embedded = listField(session, "categories").map((category) => ({
      title: textField(category, "name", "title"),
      items: namesOf(listField(category, "categoryItems")),
    }));
    const byTitle = new Map<string, Chosen>();
    for (const id of listField(session, "categoryItems")) {
      const item = known.get(textOfValue(id));
      if (item === undefined) continue;
      const before = byTitle.get(item.title)?.items ?? [];
      byTitle.set(item.title, { title: item.title, items: [...before, ...item.items] });
    }
    return [...embedded, ...byTitle.values()];
  };
  return (session) => {
    const chosen = chosenOf(session);
    const tracks = picked(chosen, TRACK);
    return { track: tracks.join(", "), formats: picked(chosen, FORMAT) };
  };
}
