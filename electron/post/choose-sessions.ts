import type { PostOptions, PostShape } from "#shared/post.ts";
import type { SessionRow } from "#shared/session.ts";
import { tagKey } from "#shared/tag-key.ts";
import type { PostMaterial, PostSession } from "./post-material.ts";

type From = Exclude<PostOptions["choice"]["from"], "shape">;

/** What suits an outline: before an event what one means to see, afterwards what one has been to. */
function suited(shape: PostShape): From | "seen" | "best" {
  if (shape === "preview") return "planned";
  return shape === "highlights" ? "best" : "seen";
}

/** Sessions with a note, and those one has been to. Leaving early is having been there; a video watched later is not. */
export function isInPost({ row, note }: PostSession): boolean {
  return note !== null || hasAttended(row);
}

export const hasAttended = ({ attendance }: SessionRow): boolean =>
  attendance === "attended" || attendance === "left-early";

/** From this on a session counts as a highlight. */
const BEST = 4;

/** The sessions of a post in its order. Those named by hand that are not the event's are left out. */
export function chooseSessions(
  { sessions }: Pick<PostMaterial, "sessions">,
  shape: PostShape,
  { choice, order }: Pick<PostOptions, "choice" | "order">,
): PostSession[] {
  const { byHand } = choice;
  if (byHand !== null) {
    const named = byHand.flatMap((id) => sessions.find(({ row }) => row.id === id) ?? []);
    return inOrder(order === "hand" ? named : byTime(sessions, named), order);
  }
  const from = choice.from === "shape" ? suited(shape) : choice.from;
  const tags = new Set(choice.tagged.map(tagKey));
  const chosen = sessions.filter(
    (session) =>
      isFrom(session, from) &&
      (session.row.rating ?? 0) >= (choice.ratedAtLeast ?? 0) &&
      (tags.size === 0 || session.row.tags.some((tag) => tags.has(tagKey(tag)))),
  );
  const best = chosen.filter(({ row }) => (row.rating ?? 0) >= BEST);
  // Who rates nothing still has highlights: what was worth a note.
  const kept = from === "best" && best.length > 0 ? best : chosen;
  return inOrder(kept, order);
}

function isFrom(session: PostSession, from: From | "seen" | "best"): boolean {
  const { row, note } = session;
  switch (from) {
    case "noted":
    case "best":
      return note !== null;
    case "attended":
      return hasAttended(row);
    case "planned":
      return row.plan !== null && row.status === "scheduled";
    case "all":
      return true;
    case "seen":
    default:
      return isInPost(session);
  }
}

const byTime = (all: readonly PostSession[], some: readonly PostSession[]): PostSession[] =>
  all.filter((session) => some.includes(session));

function inOrder(sessions: readonly PostSession[], order: PostOptions["order"]): PostSession[] {
  if (order === "rating") {
    return sessions.toSorted((a, b) => (b.row.rating ?? 0) - (a.row.rating ?? 0));
  }
  if (order !== "theme") return [...sessions];
  return themesOf(sessions).flatMap((theme) => theme.sessions);
}

/** What a session is about: the first of its tags, or its track. */
const themeOf = ({ row }: PostSession): string | null => row.tags[0] ?? row.track;

/** Sessions by theme, in the order in which the themes come up and as the first writes it; those without one last, their theme null. */
export function themesOf(
  sessions: readonly PostSession[],
): { theme: string | null; sessions: PostSession[] }[] {
  const themed = sessions.map((session) => ({ theme: themeOf(session), session }));
  const alike = Map.groupBy(themed, ({ theme }) => (theme === null ? null : tagKey(theme)));
  return Array.from(alike.values(), (of) => ({
    theme: of[0]?.theme ?? null,
    sessions: of.map(({ session }) => session),
  })).toSorted((a, b) => Number(a.theme === null) - Number(b.theme === null));
}
