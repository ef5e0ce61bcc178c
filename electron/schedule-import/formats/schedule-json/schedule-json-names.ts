import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  listOf,
  textField,
} from "../../parsing/json-object.ts";

/** The names of rooms, tracks and people that events refer to by guid, slug or code. */
export interface Names {
  room: NameOf;
  track: NameOf;
  person: NameOf;
}

/** The name in a text or object, or the one that its guid, slug, code or id stands for; empty when there is none. */
export type NameOf = (reference: unknown) => string;

const keys = ["guid", "slug", "code", "id"] as const;

function namesIn(list: unknown, nameOf: NameOf): NameOf {
  const known = new Map<string, string>();
  for (const one of listOf(list)) {
    for (const key of keys) {
      const value = textField(one, key);
      if (value !== "" && !known.has(value)) known.set(value, nameOf(one));
    }
  }
  return (reference) => {
    const name = nameOf(reference);
    if (name !== "" || !isJsonObject(reference)) return name;
    const key = keys.map((each) => textField(reference, each)).find((each) => known.has(each));
    return known.get(key ?? "") ?? "";
  };
}

/** frab, pretalx, old frab and v2 call the same thing differently. */
const personName: NameOf = (person) =>
  typeof person === "string"
    ? person
    : textField(person, "public_name", "full_public_name", "name", "display_name") ||
      [textField(person, "first_name"), textField(person, "last_name")].join(" ").trim();

/** A name may be written once per language. */
const plainName: NameOf = (value) => {
  if (typeof value === "string") return value;
  const name = fieldOf(value, "name");
  const languages = isJsonObject(name) ? name : value;
  return isJsonObject(languages)
    ? textField(languages, "name", "en", ...(languages === name ? Object.keys(name) : []))
    : "";
};

/** Looks names up in the lists that a schedule.json has beside its events. */
export function createNames(schedule: JsonObject): Names {
  const conference = fieldOf(schedule, "conference");
  return {
    room: namesIn(fieldOf(conference, "rooms"), plainName),
    track: namesIn(fieldOf(conference, "tracks"), plainName),
    person: namesIn(fieldOf(schedule, "persons"), personName),
  };
}
