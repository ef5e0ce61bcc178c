import type { Connection } from "./connection.ts";
import { bodyText, INSERT_POST, type PostRecord, SELECT_POST, toPost } from "./posts.ts";
import type { WholePost } from "./whole-event.ts";

/** The posts of an event, as a file takes them elsewhere: each as it stands, without its earlier texts. */
export interface WholePosts {
  /** The first one made first. */
  ofEvent(eventId: string): WholePost[];
  /** Writes one that was read elsewhere, under an id of its own. */
  add(eventId: string, post: WholePost): void;
}

export function createWholePosts({ sqlite }: Connection, newId: () => string): WholePosts {
  const select = sqlite.prepare<[string], PostRecord>(
    `${SELECT_POST} WHERE event_id = ? ORDER BY seq`,
  );
  const insert = sqlite.prepare<[PostRecord]>(INSERT_POST);
  return {
    ofEvent: (eventId) =>
      select.all(eventId).map((record) => {
        const { id: _id, eventId: _event, ...post } = toPost(record);
        return { ...post, createdAt: record.createdAt, savedAt: record.savedAt };
      }),
    add(eventId, { generated, text, options, clashes, ...post }) {
      insert.run({
        ...post,
        id: newId(),
        eventId,
        options: JSON.stringify(options),
        body: bodyText({ generated, text }),
        clashes: JSON.stringify(clashes),
      });
    },
  };
}
