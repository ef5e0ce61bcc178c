import { z } from "zod";
import { AppError } from "#shared/errors.ts";
import { postOptions, postProfile, postShape } from "#shared/post.ts";
import { postClash, type ListedPost, type StoredPost } from "#shared/stored-post.ts";
import type { Connection } from "./connection.ts";
import type { PostMaking, StoredPosts } from "./contract/posts.ts";
import { createNoteVersions } from "./note-versions.ts";
import { createTrashTaking } from "./trash-taking.ts";

interface PostRow {
  id: string;
  eventId: string;
  name: string;
  shape: string;
  profile: string;
  revision: number;
  savedAt: number;
}

/** A row of `posts`, times in milliseconds since 1970. */
export interface PostRecord extends PostRow {
  options: string;
  body: string;
  clashes: string;
  createdAt: number;
}

/** Takes a `PostRecord`. */
export const INSERT_POST = `INSERT INTO posts (id, event_id, name, shape, profile, options, body, clashes, revision, created_at, saved_at)
   VALUES (@id, @eventId, @name, @shape, @profile, @options, @body, @clashes, @revision, @createdAt, @savedAt)`;

const HEAD = "id, event_id AS eventId, name, shape, profile, revision, saved_at AS savedAt";
/** Answers with `PostRecord`s. */
export const SELECT_POST = `SELECT ${HEAD}, options, body, clashes, created_at AS createdAt FROM posts`;
const versioned = {
  table: "posts",
  versions: "post_versions",
  of: "post_id",
  packsLater: false,
} as const;

/** What `posts.body` holds. */
const postBody = z.object({ generated: z.string(), text: z.string() });
/** As `posts.body` holds it. */
export const bodyText = ({ generated, text }: z.infer<typeof postBody>): string =>
  JSON.stringify({ generated, text });

const notFound = (): AppError =>
  new AppError("not-found", "This post is not there any more. It may be in the trash.");

export function createStoredPosts(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): StoredPosts {
  const { sqlite } = db;
  const list = sqlite.prepare<[string], PostRow>(
    `SELECT ${HEAD} FROM posts WHERE event_id = ? ORDER BY saved_at DESC, seq DESC`,
  );
  const one = sqlite.prepare<[string], PostRecord>(`${SELECT_POST} WHERE id = ?`);
  const isEvent = sqlite.prepare<[string], 1>("SELECT 1 FROM events WHERE id = ?").pluck();
  const insert = sqlite.prepare<[PostRecord]>(INSERT_POST);
  const update = sqlite.prepare<[Omit<PostRecord, "eventId" | "createdAt">]>(
    `UPDATE posts SET name = @name, shape = @shape, profile = @profile, options = @options, body = @body,
       clashes = @clashes, revision = @revision, saved_at = @savedAt WHERE id = @id`,
  );
  const versions = createNoteVersions(db, { now, versioned });
  const trash = createTrashTaking(db, { now, newId });

  const find = (id: string): PostRecord => {
    const row = one.get(id);
    if (row === undefined) throw notFound();
    return row;
  };
  /** Writes a row as its next revision; what it displaces is kept when that is due, or in any case. */
  const put = (row: PostRecord, changes: Partial<PostRecord>, keeps: boolean): StoredPost => {
    const { eventId, createdAt, ...next } = { ...row, ...changes };
    const isOther = next.body !== row.body;
    if (isOther && (keeps || versions.isDue(row.id, row.revision))) versions.keep(row.id);
    const written = { ...next, revision: row.revision + 1, savedAt: now() };
    update.run(written);
    versions.written(row.id, written.revision);
    return toPost({ ...written, eventId, createdAt });
  };

  return {
    list: (eventId) => db.read(() => list.all(eventId).map(toListed)),
    create(eventId, { options, ...setting }, generated) {
      const at = now();
      const row: PostRecord = {
        ...setting,
        id: newId(),
        eventId,
        options: JSON.stringify(options),
        body: bodyText({ generated, text: generated }),
        clashes: "[]",
        revision: 1,
        createdAt: at,
        savedAt: at,
      };
      return db.write(() => {
        if (isEvent.get(eventId) === undefined) {
          throw new AppError("not-found", "This event is not there any more.");
        }
        insert.run(row);
        return toPost(row);
      });
    },
    get: (id) => db.read(() => toPost(find(id))),
    save({ id, text, clashes, baseRevision }) {
      return db.write(() => {
        const row = find(id);
        const { generated, text: before } = readBody(row.body);
        const overtook = row.revision > baseRevision && before !== text;
        const changes = { body: bodyText({ generated, text }), clashes: JSON.stringify(clashes) };
        const { revision, savedAt } = put(row, changes, overtook);
        return { revision, savedAt, overtook };
      });
    },
    change(id, { options, ...setting }, making) {
      return db.write(() => {
        const row = find(id);
        const changes = {
          ...setting,
          ...(options === undefined ? {} : { options: JSON.stringify(options) }),
          ...(making === undefined ? {} : made(making)),
        };
        const isEdited = readBody(row.body).text !== readBody(row.body).generated;
        return put(row, changes, making !== undefined && isEdited);
      });
    },
    remove(id) {
      return db.write(() => {
        const removed = trash.take("post", id);
        if (removed === null) throw notFound();
        return removed;
      });
    },
    versions: (id) =>
      db.read(() =>
        versions.list(id).map(({ revision, savedAt }) => ({ revision, savedAt: utc(savedAt) })),
      ),
    version: (id, revision) =>
      db.read(() => {
        const { body, savedAt } = earlier(id, revision);
        return { revision, savedAt: utc(savedAt), text: readBody(body).text };
      }),
    restore: (id, revision) =>
      db.write(() => {
        const { body } = earlier(id, revision);
        return put(find(id), { body, clashes: "[]" }, true);
      }),
    thinVersions: () => db.write(() => versions.thin()),
  };

  function earlier(id: string, revision: number): { body: string; savedAt: number } {
    const found = versions.find(id, revision);
    if (found !== undefined) return found;
    throw new AppError("not-found", "This post has no such version. It may have been thinned out.");
  }
}

const made = ({ generated, text, clashes }: PostMaking) => ({
  body: bodyText({ generated, text }),
  clashes: JSON.stringify(clashes),
});

const readBody = (body: string): z.infer<typeof postBody> => postBody.parse(JSON.parse(body));

const utc = (instant: number): string => new Date(instant).toISOString();

/** A shape or a profile that this Lanyard does not know, from a later one, is the plainest. */
const toListed = ({ savedAt, shape, profile, ...row }: PostRow): ListedPost => ({
  ...row,
  shape: postShape.catch("wrap-up").parse(shape),
  profile: postProfile.catch("markdown").parse(profile),
  savedAt: utc(savedAt),
});

/** What a row holds, checked. */
export function toPost({ options, body, clashes, createdAt, ...row }: PostRecord): StoredPost {
  return {
    ...toListed(row),
    options: postOptions.catch(postOptions.parse({})).parse(JSON.parse(options)),
    ...readBody(body),
    clashes: z.array(postClash).catch([]).parse(JSON.parse(clashes)),
    createdAt: utc(createdAt),
  };
}
