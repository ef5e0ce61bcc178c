import { fieldOf, type JsonObject, textField } from "../../parsing/json-object.ts";

const HAN = /\p{Script=Han}/u;

/** A text of something that is written in Chinese and English; empty where neither has it. */
export type OPassText = (thing: unknown, name: string) => string;

/** Whether a title is in English, and not the Chinese one again, which the form copies where nobody translated. */
function isTranslated(session: JsonObject): boolean {
  const english = textField(fieldOf(session, "en"), "title").trim();
  const chinese = textField(fieldOf(session, "zh"), "title").trim();
  return english !== "" && (!HAN.test(english) || english !== chinese);
}

/**
 * Reads texts in one language for the whole programme: English where more than half of the titles have it, else
 * Chinese. A programme that changes its language from session to session, or from import to import, would be read as
 * changed. What a thing lacks in that language is taken from the other.
 */
export function createOPassText(sessions: readonly JsonObject[]): OPassText {
  const translated = sessions.filter(isTranslated).length;
  const [first, second] = translated * 2 > sessions.length ? ["en", "zh"] : ["zh", "en"];
  return (thing, name) =>
    textField(fieldOf(thing, first), name) ||
    textField(fieldOf(thing, second), name) ||
    textField(thing, name);
}
