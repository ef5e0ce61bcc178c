import type { PostNote, PostSession } from "../post-material.ts";
import { dayName, dayTitle } from "../post-days.ts";
import { noteFragment } from "./note-fragment.ts";
import type { PostContext } from "./post-context.ts";
import { sessionValues } from "./session-values.ts";

interface PostDay {
  day: string;
  note: PostNote | null;
  sessions: PostSession[];
}

/** The days with something to say, the first of which is Day One. */
export function daysInPost({
  material,
  chosen,
}: Pick<PostContext, "material" | "chosen">): PostDay[] {
  const all = new Set([
    ...material.days.map(({ day }) => day),
    ...chosen.map(({ row }) => row.day),
  ]);
  return [...all].toSorted().map((day) => ({
    day,
    note: material.days.find((one) => one.day === day)?.note ?? null,
    sessions: chosen.filter(({ row }) => row.day === day),
  }));
}

/** The days of a post as a template sees them. */
export function daysOf(context: PostContext) {
  const { words, dates } = context;
  return daysInPost(context).map(({ day, note, sessions }, index) => ({
    number: index + 1,
    day,
    /** `Day One - Tuesday` */
    title: dayTitle(index + 1, day, words, dates),
    /** `Day One` */
    name: dayName(index + 1, words),
    weekday: dates.weekday(day),
    date: dates.full(day),
    note: note && noteFragment(note.body, context),
    sessions: sessions.map((session) => sessionValues(session, context)),
  }));
}
