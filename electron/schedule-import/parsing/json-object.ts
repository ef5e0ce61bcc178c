/** An object of a JSON file: any field may be missing or of any type. */
export type JsonObject = Readonly<Partial<Record<string, unknown>>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of the object's own; "constructor" and its kin, which every object inherits, are none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The text of a value, a number as it is written; "" for anything else. */
export function textOfValue(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? value : "";
}

/** The first of the named fields that holds a text or number; "" where none does. */
export function textField(value: unknown, ...names: readonly string[]): string {
  for (const name of names) {
    const text = textOfValue(fieldOf(value, name));
    if (text.trim() !== "") return text;
  }
  return "";
}

/** A field's list; empty for anything else. */
export function listField(value: unknown, name: string): readonly unknown[] {
  return listOf(fieldOf(value, name));
}

/** The value as a list; empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Things by id, from either form in which systems write them: a list of objects with an `id`, or an object whose keys
 * are the ids. What is no object is left out; the first of an id counts.
 */
export function objectsById(value: unknown): ReadonlyMap<string, JsonObject> {
  const entries: readonly (readonly [string, unknown])[] = isJsonObject(value)
    ? Object.entries(value)
    : listOf(value).map((each) => [textField(each, "id").trim(), each]);
  const byId = new Map<string, JsonObject>();
  for (const [id, each] of entries) {
    if (id !== "" && isJsonObject(each) && !byId.has(id)) byId.set(id, each);
  }
  return byId;
}
