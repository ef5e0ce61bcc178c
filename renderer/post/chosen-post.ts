import { useCallback, useMemo, useSyncExternalStore } from "react";

/** Which post of each event is open. */
export interface ChosenPosts {
  /** Its id; empty: none was chosen. */
  of: (eventId: string) => string;
  choose: (eventId: string, postId: string) => void;
  /** Calls `heard` after each choice. Returns the function that ends it. */
  hear: (heard: () => void) => () => void;
}

const CHOSEN = "post-chosen";

/** The choices that `shelf` outlives the window with; whoever chooses, all hear it through `told`. */
export function createChosenPosts(
  shelf: Pick<Storage, "getItem" | "setItem">,
  told: EventTarget,
): ChosenPosts {
  return {
    of: (eventId) => shelf.getItem(nameOf(eventId)) ?? "",
    choose(eventId, postId) {
      shelf.setItem(nameOf(eventId), postId);
      told.dispatchEvent(new Event(CHOSEN));
    },
    hear(heard) {
      told.addEventListener(CHOSEN, heard);
      return () => told.removeEventListener(CHOSEN, heard);
    },
  };
}

const nameOf = (eventId: string): string => `post of ${eventId}`;

/** Opens a post, also where the posts of its event are shown already. */
export const choosePost = (eventId: string, postId: string): void =>
  createChosenPosts(localStorage, window).choose(eventId, postId);

/** The post of an event that is open, and the way to open another one. */
export function useChosenPost(eventId: string): [string, (postId: string) => void] {
  const posts = useMemo(() => createChosenPosts(localStorage, window), []);
  const chosen = useSyncExternalStore(posts.hear, () => posts.of(eventId));
  const choose = useCallback((postId: string) => posts.choose(eventId, postId), [posts, eventId]);
  return [chosen, choose];
}
