import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteTarget } from "#shared/note.ts";
import type { KeptTarget } from "#shared/recovery.ts";
import { checkBody, parseBody } from "#shared/rich-text/check-body.ts";

/** What a kept text belongs to. Each throws what the store throws; `not-found` once it is gone. */
export interface KeptPlace {
  title(): string;
  eventId(): string;
  revision(): number;
  /** The text is stored there as it is. */
  holds(body: string): boolean;
  /** Throws for a text that it cannot hold. */
  check(body: string): void;
  /** Puts a text there. True: it has changed since, and both are kept to choose from. */
  put(body: string, baseRevision: number): boolean;
  /** For people; a text that is none of its kind is shown as it lies there. */
  markdown(body: string): Promise<string>;
}

type PlaceStore = Pick<Store, "notes" | "sessions" | "posts">;

export const placeOfKept = (store: PlaceStore, target: KeptTarget): KeptPlace =>
  target.of === "post" ? postPlace(store, target.postId) : notePlace(store, target);

const notePlace = ({ notes, sessions }: PlaceStore, target: NoteTarget): KeptPlace => ({
  title() {
    if (target.of === "session") return sessions.get(target.sessionId).title;
    return target.of === "day" ? target.day : target.part;
  },
  eventId: () =>
    target.of === "session" ? sessions.get(target.sessionId).eventId : target.eventId,
  revision: () => notes.get(target).revision,
  holds: (body) => notes.get(target).body === checkBody(body).json,
  check: (body) => void checkBody(body),
  put(body, baseRevision) {
    try {
      notes.save({ target, body: checkBody(body).json, baseRevision });
      return false;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "conflict") throw error;
      return true;
    }
  },
  async markdown(body) {
    // Few starts have a text to recover.
    const { bodyToMarkdown } = await import("#shared/rich-text/body-to-markdown.ts");
    try {
      return bodyToMarkdown(parseBody(checkBody(body).json));
    } catch {
      return body;
    }
  },
});

/** A text onto a newer one takes its place there; that one is in the post's history. */
const postPlace = ({ posts }: PlaceStore, id: string): KeptPlace => ({
  title: () => posts.get(id).name,
  eventId: () => posts.get(id).eventId,
  revision: () => posts.get(id).revision,
  holds: (body) => posts.get(id).text === body,
  check: () => {},
  put(body, baseRevision) {
    const { clashes } = posts.get(id);
    posts.save({ id, text: body, clashes, baseRevision });
    return false;
  },
  markdown: (body) => Promise.resolve(body),
});
