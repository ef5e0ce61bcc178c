import type { PostOptions } from "#shared/post.ts";
import { listOf } from "./list-of.ts";

type People = PostOptions["people"];

/** People as they are typed: `Ann: security, Ben`. */
export const wordsOfPeople = (people: People): string =>
  people.map(({ name, tag }) => (tag === null ? name : `${name}: ${tag}`)).join(", ");

/** Each with the tag of the sessions that they look forward to; null, without one: those planned as a must. */
export const peopleOf = (line: string): People =>
  listOf(line).flatMap((part) => {
    const [name = "", ...rest] = part.split(":").map((piece) => piece.trim());
    const tag = rest.join(":");
    return name === "" ? [] : [{ name, tag: tag === "" ? null : tag }];
  });
