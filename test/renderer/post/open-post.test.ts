import { expect, test } from "vitest";
import { createOpenPost } from "#renderer/post/open-post.ts";
import type { Input } from "#shared/ipc.ts";
import { postOptions } from "#shared/post.ts";
import type { StoredPost } from "#shared/stored-post.ts";

const stored: StoredPost = {
  id: "00000000-0000-7000-8000-000000000001",
  eventId: "00000000-0000-7000-8000-000000000002",
  name: "Wrap-up",
  shape: "wrap-up",
  profile: "markdown",
  options: postOptions.parse({}),
  generated: "made",
  text: "made",
  clashes: [{ mine: "mine", generated: "new", heading: null, at: 0 }],
  revision: 1,
  savedAt: "2026-03-24T12:00:00.000Z",
  createdAt: "2026-03-24T12:00:00.000Z",
};

function opened(overtook = false) {
  const saved: { text: string; baseRevision: number }[] = [];
  const kept: Input<"recovery.keep">[] = [];
  let told = 0;
  const post = createOpenPost(stored, {
    save: ({ text, baseRevision }) => {
      saved.push({ text, baseRevision });
      return Promise.resolve({ revision: baseRevision + 1, savedAt: stored.savedAt, overtook });
    },
    keep: (draft) => {
      kept.push(draft);
      return Promise.resolve(null);
    },
    timers: { now: () => 0, start: () => () => {} },
    onOvertook: () => (told += 1),
  });
  return { post, saved, kept, told: () => told };
}

test("what cannot be saved yet is kept outside of the database", async () => {
  const { post, kept } = opened();
  post.type("by hand");
  await post.autosave.keep();
  expect(kept).toEqual([
    { target: { of: "post", postId: stored.id }, body: "by hand", baseRevision: 1, why: "busy" },
  ]);
});

test("what is typed is saved, and is what is made anew", async () => {
  const { post, saved } = opened();
  post.type("by hand");
  const before = post.state().post;
  await post.remake(() => Promise.resolve({ ...stored, text: "anew, by hand", revision: 3 }));
  expect(saved).toEqual([{ text: "by hand", baseRevision: 1 }]);
  expect(before).toBe(stored);
  expect(post.state()).toMatchObject({ text: "anew, by hand", isBusy: false });
  post.type("more");
  await post.autosave.flush();
  expect(saved.at(-1)).toEqual({ text: "more", baseRevision: 3 });
});

test("a making that fails leaves the text as it was, to be written on", async () => {
  const { post } = opened();
  post.type("by hand");
  const failed = post.remake(() => Promise.reject(new Error("no")));
  post.type("not now");
  await expect(failed).rejects.toThrow("no");
  expect(post.state()).toMatchObject({ text: "by hand", isBusy: false });
});

test("a clash is settled: mine stays, or the new takes its place", async () => {
  const { post, saved } = opened();
  post.type("mine stands");
  const [clash] = post.state().clashes;
  if (clash === undefined) throw new Error("There is no clash.");
  post.settle(clash, "generated");
  expect(post.state()).toMatchObject({ text: "new stands", clashes: [] });
  await post.autosave.flush();
  expect(saved.at(-1)?.text).toBe("new stands");
});

test("a text that was written elsewhere meanwhile is told of", async () => {
  const { post, told } = opened(true);
  post.type("by hand");
  await post.autosave.flush();
  expect(told()).toBe(1);
});
