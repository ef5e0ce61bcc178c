import { expect, test } from "vitest";
import type { PostSetting } from "#electron/store/contract/posts.ts";
import { postOptions } from "#shared/post.ts";
import { fixedClock, storeWithEvent, testNow } from "#test/support/store.ts";

const setting: PostSetting = {
  name: "Wrap-up",
  shape: "wrap-up",
  profile: "hugo",
  options: postOptions.parse({ level: 3, choice: { ratedAtLeast: 4 } }),
};

function withPost() {
  const clock = fixedClock();
  const { store, eventId } = storeWithEvent(undefined, { now: clock.now });
  const post = store.posts.create(eventId, setting, "made\n");
  const save = (text: string, baseRevision: number) =>
    store.posts.save({ id: post.id, text, clashes: [], baseRevision });
  return { store, eventId, clock, post, save };
}

test("an event has several posts, each with what it is made of", () => {
  const { store, eventId, post, clock } = withPost();
  clock.set(testNow + 1);
  const other = store.posts.create(eventId, { ...setting, name: "Before", shape: "preview" }, "x");
  expect(store.posts.list(eventId).map(({ name }) => name)).toEqual(["Before", "Wrap-up"]);
  expect(store.posts.get(post.id)).toEqual(post);
  expect(post).toMatchObject({ ...setting, text: "made\n", generated: "made\n", revision: 1 });
  expect(other.id).not.toBe(post.id);
});

test("a text over a newer one keeps both: the newer one is in the history", () => {
  const { store, post, save } = withPost();
  expect(save("first", 1)).toMatchObject({ revision: 2, overtook: false });
  expect(save("second", 1)).toMatchObject({ revision: 3, overtook: true });
  expect(store.posts.get(post.id)).toMatchObject({ text: "second", generated: "made\n" });
  const kept = store.posts.versions(post.id).map(({ revision }) => revision);
  expect(kept).toEqual([2, 1]);
  expect(store.posts.version(post.id, 2).text).toBe("first");
});

test("an earlier text comes back with what it was made from, and the present one is kept", () => {
  const { store, post, save } = withPost();
  save("by hand", 1);
  store.posts.change(post.id, {}, { generated: "anew", text: "anew by hand", clashes: [] });
  expect(store.posts.restore(post.id, 1)).toMatchObject({ text: "made\n", generated: "made\n" });
  expect(store.posts.versions(post.id).map(({ revision }) => revision)).toEqual([3, 2, 1]);
  expect(() => store.posts.version(post.id, 9)).toThrow("no such version");
});

test("what could not be merged stays told until it is settled", () => {
  const { store, post, save } = withPost();
  const clashes = [{ mine: "a", generated: "b", heading: null, at: 0 }];
  store.posts.change(post.id, { profile: "jekyll" }, { generated: "b", text: "a", clashes });
  expect(store.posts.get(post.id)).toMatchObject({ clashes, profile: "jekyll" });
  save("a", 2);
  expect(store.posts.get(post.id).clashes).toEqual([]);
});

test("a removed post comes back from the trash with its history, and goes and comes with its event", () => {
  const { store, eventId, post, save } = withPost();
  save("by hand", 1);
  const before = store.posts.get(post.id);
  const { trashId } = store.posts.remove(post.id);
  expect(store.posts.list(eventId)).toEqual([]);
  expect(() => store.posts.get(post.id)).toThrow("not there any more");
  expect(store.trash.list()).toMatchObject([{ kind: "post", title: "Wrap-up", eventId }]);
  store.trash.restore(trashId);
  expect(store.posts.get(post.id)).toEqual(before);
  expect(store.posts.versions(post.id)).toHaveLength(1);
  const { trashId: withEvent } = store.events.remove(eventId);
  expect(() => store.posts.get(post.id)).toThrow("not there any more");
  store.trash.restore(withEvent);
  expect(store.posts.get(post.id)).toEqual(before);
  expect(store.problems()).toEqual([]);
});

test("a picture that only a post refers to is not swept", () => {
  const { store, save } = withPost();
  const file = "a".repeat(64);
  store.attachments.keep({ file, type: "image/png", ending: "png", size: 1, name: "a.png" });
  save(`![x](attachment:${file})`, 1);
  expect(store.attachments.sweep()).toEqual([]);
});
