import { composePost } from "#electron/post/compose-post.ts";
import type { ComposedPost, PostOptionsGiven, PostShape } from "#shared/post.ts";
import { attend, type AttendedEvent } from "#test/support/attended-event.ts";
import { openTestStore, testNow } from "#test/support/store.ts";

/** The post of an event, with those inside it, in the order of its sessions where one is asked for by hand. */
export function postOf(
  shape: PostShape,
  options: PostOptionsGiven,
  main: AttendedEvent,
  parts: AttendedEvent[] = [],
): ComposedPost {
  const store = openTestStore();
  const eventId = attend(store, main);
  for (const part of parts) attend(store, { ...part, event: { ...part.event, parentId: eventId } });
  const ids = store.sessions.list(eventId);
  const byHand = main.sessions?.flatMap(
    ({ title }) => ids.find((row) => row.title === title)?.id ?? [],
  );
  const hand =
    options.order === "hand" && byHand !== undefined ? { ...options, choice: { byHand } } : options;
  return composePost(store, { eventId, shape, profile: "markdown", options: hand, now: testNow });
}

/** Headings without their signs. */
export const words = (headings: readonly string[]): string[] =>
  headings.map((one) => one.replace(/^#+ /, ""));
