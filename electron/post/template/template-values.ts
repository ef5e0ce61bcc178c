import type { PostFact, PostOptions } from "#shared/post.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { tagKey } from "#shared/tag-key.ts";
import { hasAttended, themesOf } from "../choose-sessions.ts";
import { fillWords } from "../post-words.ts";
import { daysOf } from "./day-values.ts";
import { eventValues, partsOfEvent, upcomingEvents } from "./event-values.ts";
import { fromMarkdownText } from "./markdown-fragment.ts";
import { noteFragment } from "./note-fragment.ts";
import type { PostContext } from "./post-context.ts";
import { sessionValues } from "./session-values.ts";

/**
 * What a template can name (docs/templates.md lists it). Lists are made when a template asks for them; a text that is not
 * there is null.
 */
export function templateValues(context: PostContext): object {
  const { material, chosen, options, words, title } = context;
  const { introduction, travel, before, conclusion } = material.parts;
  const sessionsOf = (some: PostContext["chosen"]) =>
    some.map((session) => sessionValues(session, context));
  return {
    title,
    language: options.language,
    words,
    event: eventValues(material.event, context),
    introduction: introduction && noteFragment(introduction.body, context),
    travel: travel && noteFragment(travel.body, context),
    before: before && noteFragment(before.body, context),
    conclusion: conclusion && noteFragment(conclusion.body, context),
    facts: factsOf(context),
    get days() {
      return daysOf(context);
    },
    /** Of one post a day: its day. */
    get day() {
      return daysOf(context).find(({ day }) => day === context.day) ?? null;
    },
    get sessions() {
      return sessionsOf(chosen);
    },
    /** Best rated first; those without a rating are left out. */
    get best() {
      const rated = chosen.filter(({ row }) => row.rating !== null);
      return sessionsOf(rated.toSorted((a, b) => (b.row.rating ?? 0) - (a.row.rating ?? 0)));
    },
    get themes() {
      return themesOf(chosen).map(({ theme, sessions }) => ({
        name: theme ?? words.otherTheme,
        sessions: sessionsOf(sessions),
      }));
    },
    get people() {
      return options.people.map((person) => ({
        name: person.name,
        title: fillWords(words.lookingForward, { name: person.name }),
        sessions: sessionsOf(anticipated(context, person)),
      }));
    },
    get events() {
      return partsOfEvent(context);
    },
    get upcoming() {
      return upcomingEvents(context);
    },
    get attended() {
      return sessionsOf(material.sessions.filter(({ row }) => hasAttended(row)));
    },
  };
}

/** What a person looks forward to: sessions with their tag, or all that are planned as a must. */
function anticipated(
  { material: { sessions } }: PostContext,
  { tag }: PostOptions["people"][number],
): PostContext["chosen"] {
  if (tag === null) return sessions.filter(({ row }) => row.plan === "must");
  const wanted = tagKey(tag);
  return sessions.filter(({ row }) => row.tags.some((one) => tagKey(one) === wanted));
}

function factsOf({ options: { facts }, material, words }: PostContext) {
  const said = (name: PostFact): string | null => facts[name] ?? null;
  const markdown = (name: PostFact) =>
    facts[name] === undefined ? null : fromMarkdownText(facts[name]);
  const values = {
    episode: said("episode"),
    author: said("author"),
    coAuthors: said("coAuthors"),
    edition: said("edition"),
    attendance: said("attendance"),
    venue: said("venue") ?? material.event.place,
    streams: said("streams") ?? countStreams(material.sessions),
    video: facts.video === undefined ? null : linkAddress(facts.video),
    biography: markdown("biography"),
    links: markdown("links"),
  };
  const rows = (["edition", "attendance", "venue", "streams", "coAuthors"] as const).flatMap(
    (name) => (values[name] === null ? [] : [{ name: words[name], value: values[name] }]),
  );
  return { ...values, rows };
}

/** How many talks run side by side: rooms on the day with most of them. Null where no two do. */
function countStreams(sessions: PostContext["material"]["sessions"]): string | null {
  const rooms = new Map<string, Set<string>>();
  for (const { row } of sessions) {
    if (row.room === null || row.kind === "break" || row.kind === "social") continue;
    rooms.set(row.day, (rooms.get(row.day) ?? new Set()).add(row.room));
  }
  const most = Math.max(0, ...[...rooms.values()].map(({ size }) => size));
  return most > 1 ? String(most) : null;
}
