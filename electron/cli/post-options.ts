import { type Command, InvalidArgumentError, Option } from "commander";
import { isLanguage } from "#electron/post/post-days.ts";
import type { OwnTexts } from "#electron/post/own-texts.ts";
import { isPostWord } from "#electron/post/post-words.ts";
import { id } from "#shared/event.ts";
import { limits } from "#shared/limits.ts";
import { postChoice, postFacts, postOptions, type PostOptionsGiven } from "#shared/post.ts";
import { parseLine, parseStars } from "./argument-parsers.ts";
import { readTextFile } from "./read-text-file.ts";

/** What `export` takes for what goes into a post, as commander hands it on. */
export interface GivenPostOptions {
  choose?: PostOptionsGiven["choice"] extends { from?: infer From } | undefined ? From : never;
  rated?: number | null;
  tagged?: string[];
  session?: string[];
  order?: PostOptionsGiven["order"];
  notes?: PostOptionsGiven["notes"];
  ratings?: PostOptionsGiven["ratings"];
  language?: string;
  level?: number;
  appendix?: boolean;
  title?: string;
  heading?: [string, string][];
  person?: { name: string; tag: string | null }[];
  fact?: [string, string][];
  template?: string;
  tags?: string[];
  published?: boolean;
  toml?: boolean;
  figure?: boolean;
}

const { order, notes, ratings } = postOptions.shape;

/** Adds them to a command. */
export function addPostOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--choose <which>", "sessions in the post; those that suit the shape")
        .choices(postChoice.shape.from.unwrap().options)
        .default("shape"),
    )
    .option("--rated <stars>", "only sessions with at least so many", parseStars)
    .option("--tagged <tag...>", "only sessions with any of these tags")
    .option("--session <id...>", "exactly these sessions", collect(parseId))
    .addOption(
      new Option("--order <order>", "by time unless told otherwise; hand: as --session names them")
        .choices(order.unwrap().options)
        .default("time"),
    )
    .addOption(
      new Option("--notes <part>", "what of each note; to-mark: what is above its first rule")
        .choices(notes.unwrap().options)
        .default("all"),
    )
    .addOption(
      new Option("--ratings <how>", "how ratings show")
        .choices(ratings.unwrap().options)
        .default("none"),
    )
    .option("--language <tag>", "of days, dates and headings, such as de", parseLanguage)
    .option("--level <level>", "level of the highest headings, 1 to 4", parseLevel)
    .option("--appendix", "all sessions attended as a list at the end")
    .option("--title <title>", "in place of one made of the event’s name", parseLine)
    .option("--heading <name=text...>", "a heading of one’s own", collect(parseHeading))
    .option("--person <name[=tag]...>", "who looks forward to what", collect(parsePerson))
    .option("--fact <name=text...>", "what no note holds: episode, author …", collect(parseFact))
    .option("--tags <tag...>", "tags in the front matter")
    .option("--published", "to be seen at once; else it is a draft in the engine’s way")
    .option("--toml", "front matter as TOML, where the engine reads it")
    .option("--figure", "pictures as Hugo’s figure shortcode")
    .option("--template <template>", "a template of one’s own: a file, or one by its name");
}

/** What was given, as a post takes it; the template is one of the person's own, or read. Throws as `readTextFile` does. */
export async function readPostOptions(
  given: GivenPostOptions,
  own: Pick<OwnTexts, "find">,
): Promise<PostOptionsGiven> {
  const { choose, rated, tagged, session, heading, person, fact, template, published, ...same } =
    given;
  return {
    ...same,
    draft: published !== true,
    choice: {
      from: choose,
      ratedAtLeast: rated ?? null,
      tagged: tagged ?? [],
      byHand: session ?? null,
    },
    headings: Object.fromEntries(heading ?? []),
    people: person ?? [],
    facts: Object.fromEntries(fact ?? []),
    template:
      template === undefined ? null : (own.find(template) ?? (await readTemplate(template))),
  };
}

const readTemplate = async (path: string): Promise<string> =>
  new TextDecoder().decode(await readTextFile(path, limits.templateCharacters));

/** For options that may be given several times. */
const collect =
  <T>(parse: (text: string) => T) =>
  (text: string, before: T[] | undefined): T[] => [...(before ?? []), parse(text)];

function parseId(text: string): string {
  if (id.safeParse(text).success) return text;
  throw new InvalidArgumentError("It has to be the id of a session; sessions --json lists them.");
}

function parseLanguage(text: string): string {
  if (isLanguage(text)) return text;
  throw new InvalidArgumentError("It has to be a language such as en or de-AT.");
}

function parseLevel(text: string): number {
  if (/^[1-4]$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a level from 1 to 4.");
}

function parsePair(text: string, isName: (name: string) => boolean): [string, string] {
  const [, name, value] = /^(\w+)=(.+)$/su.exec(text) ?? [];
  if (name !== undefined && value !== undefined && isName(name)) return [name, value];
  throw new InvalidArgumentError(
    "It has to be a name that docs/templates.md lists, =, and a text.",
  );
}

const parseHeading = (text: string): [string, string] => parsePair(text, isPostWord);

const parseFact = (text: string): [string, string] =>
  parsePair(text, (name) => name in postFacts.shape);

function parsePerson(text: string): { name: string; tag: string | null } {
  const [name = "", tag] = text.split("=");
  return { name: parseLine(name), tag: tag === undefined ? null : parseLine(tag) };
}
