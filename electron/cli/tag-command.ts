import type { Command } from "commander";
import type { Store } from "#electron/store/store.ts";
import { addTag } from "#shared/add-tag.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { SessionRow } from "#shared/session.ts";
import { tagKey } from "#shared/tag-key.ts";
import { parseLine } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import type { Reply } from "./reply.ts";
import { sessionJson } from "./session-json.ts";
import { sessionReply } from "./session-text.ts";
import { table } from "./table.ts";
import { UsageError } from "./usage-error.ts";

interface TagOptions {
  remove?: string[];
  event?: string;
}

/** `tag SESSION [TAG…] [--remove TAG…]`: adds tags, takes tags off, lists them; `tag --event EVENT` those of an event. */
export function addTagCommand(program: Command, { run }: CommandContext): void {
  program
    .command("tag")
    .description("give a session tags, take tags off it, or list them")
    .argument("[session]", "its id")
    .argument("[tags...]", "what it is given; without any its tags are listed", collected)
    .option("--remove <tags...>", "what is taken off it", collected)
    .option("--event <event>", "list the tags of an event’s sessions: its id or name")
    .action((session: string | undefined, tags: string[], { remove = [], event }: TagOptions) =>
      run((store) => {
        if ((session === undefined) === (event === undefined)) {
          throw new UsageError("Name a session, or an --event to list its tags.");
        }
        if (session === undefined) {
          if (remove.length > 0) throw new UsageError("Name the session to take tags off.");
          return tagsOfEvent(store.sessions.list(store.events.named(event ?? "").id));
        }
        return tagsReply(changed(store, session, { added: tags, removed: remove }));
      }),
    );
}

const collected = (text: string, before: string[] = []): string[] => [...before, parseLine(text)];

/** Nothing is written where one of them cannot be: `not-found` for a tag that is not there, `too-large` for too many. */
function changed(
  store: Store,
  id: string,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): SessionRow {
  const session = store.sessions.get(id);
  const gone = new Set(removed.map((typed) => storedTag(session.tags, typed)));
  const kept = session.tags.filter((tag) => !gone.has(tag));
  const tags = added.reduce((all, typed) => {
    const [tag = ""] = addTag([], typed);
    const more = addTag(all, typed);
    if (tag === "" || more.length > all.length || all.some((one) => isSame(one, tag))) return more;
    const most = limits.tagsOnSession.toLocaleString("en");
    throw new AppError("too-large", `A session has ${most} tags at most. Take one off it first.`);
  }, kept);
  const isChanged = gone.size > 0 || tags.length > kept.length;
  return isChanged ? store.sessions.tag(id, tags) : session;
}

const isSame = (one: string, other: string): boolean => tagKey(one) === tagKey(other);

/** The tag as it is written on the session. */
function storedTag(tags: readonly string[], typed: string): string {
  const [wanted = typed] = addTag([], typed);
  const stored = tags.find((tag) => isSame(tag, wanted));
  if (stored !== undefined) return stored;
  const there = tags.length === 0 ? "It has none." : `It has: ${tags.join(", ")}.`;
  throw new AppError("not-found", `The session has no tag “${wanted}”. ${there}`);
}

function tagsReply(session: SessionRow): Reply {
  const { text } = sessionReply(session);
  const tags = session.tags.length === 0 ? "No tags." : session.tags.join(", ");
  return { json: { ...sessionJson(session), tags: session.tags }, text: `${text}\n${tags}` };
}

/** The tags of sessions with how many have each, in the order of letters, as they are chosen by. */
function tagsOfEvent(sessions: readonly SessionRow[]): Reply {
  const all = sessions.flatMap(({ tags }) => tags);
  const counted = Array.from(Map.groupBy(all, tagKey).values(), (alike) => ({
    tag: alike[0] ?? "",
    sessions: alike.length,
  })).toSorted((a, b) => a.tag.localeCompare(b.tag, "en"));
  const rows = counted.map(({ tag, sessions: count }) => [tag, String(count)]);
  return { json: counted, text: rows.length === 0 ? "No tags." : table(rows) };
}
