import { fieldOf, isJsonObject, textField, textOfValue } from "./json-object.ts";

/**
 * A text that may be written once per language (`{"en": …, "de": …}`): in the language asked for, else in English,
 * else in the first one. Empty where there is none.
 */
export function localText(value: unknown, name: string, language = "en"): string {
  const field = fieldOf(value, name);
  return isJsonObject(field)
    ? textField(field, language, "en", ...Object.keys(field))
    : textOfValue(field);
}
