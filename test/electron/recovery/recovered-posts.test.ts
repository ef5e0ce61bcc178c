import { afterEach, beforeEach, expect, test } from "vitest";
import { keeping } from "#electron/ipc/keeping.ts";
import { postOptions } from "#shared/post.ts";
import { fails, keptFiles, recoveryLives } from "#test/support/recovery-lives.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let data: TemporaryFolder;
beforeEach(() => (data = temporaryFolder()));
afterEach(() => data.remove());

const lives = () => recoveryLives(data.path);
const wrapUp = {
  name: "Wrap-up",
  shape: "wrap-up",
  profile: "markdown",
  options: postOptions.parse({}),
} as const;
const stored = () => keptFiles(data.path);

test("a post's text is offered as a note's is, and takes the place of a newer one, which stays in its history", async () => {
  const { begin, eventId, store } = lives();
  const { id } = store.posts.create(eventId, wrapUp, "made");
  const draft = (body: string) => ({
    target: { of: "post" as const, postId: id },
    body,
    baseRevision: 1,
  });
  const first = begin();
  expect(() => keeping(first, draft("by hand"), 1, fails("read-only"))).toThrow("It failed.");
  expect((await first.list()).texts).toEqual([]);
  store.posts.save({ id, text: "theirs", clashes: [], baseRevision: 1 });
  const next = begin();
  const [text] = (await next.list()).texts;
  expect(text).toMatchObject({
    eventId,
    title: "Wrap-up",
    why: "read-only",
    isOlder: true,
    problem: null,
    text: "by hand",
  });
  expect(await next.markdown(text?.id ?? "")).toMatchObject({ text: "by hand" });
  expect(next.use(text?.id ?? "")).toEqual({ conflict: false });
  expect(store.posts.get(id).text).toBe("by hand");
  const [version] = store.posts.versions(id);
  expect(store.posts.version(id, version?.revision ?? 0).text).toBe("theirs");
  expect(stored()).toEqual([]);
});

test("a post's text that was saved after all, or whose post is gone, is not put anywhere", async () => {
  const { begin, eventId, store } = lives();
  const { id } = store.posts.create(eventId, wrapUp, "made");
  const draft = { target: { of: "post" as const, postId: id }, body: "made", baseRevision: 1 };
  begin().keep(draft, "disk-full", 1);
  expect((await begin().list()).texts).toEqual([]);
  begin().keep({ ...draft, body: "by hand" }, "disk-full", 1);
  store.posts.remove(id);
  const next = begin();
  const [text] = (await next.list()).texts;
  expect(text).toMatchObject({ eventId: null, text: "by hand", problem: expect.any(String) });
  expect(() => next.use(text?.id ?? "")).toThrow(expect.objectContaining({ code: "not-found" }));
  expect(stored()).toHaveLength(1);
});
