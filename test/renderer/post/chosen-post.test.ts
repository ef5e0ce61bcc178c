import { expect, test } from "vitest";
import { createChosenPosts } from "#renderer/post/chosen-post.ts";

const aWindow = () => {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  return { shelf, told: new EventTarget() };
};

test("a post that is opened from elsewhere is heard where the posts are shown", () => {
  const { shelf, told } = aWindow();
  const shown = createChosenPosts(shelf, told);
  const heard: string[] = [];
  shown.choose("event", "first");
  const end = shown.hear(() => heard.push(shown.of("event")));
  createChosenPosts(shelf, told).choose("event", "recovered");
  expect(heard).toEqual(["recovered"]);
  end();
  createChosenPosts(shelf, told).choose("event", "first");
  expect(heard).toEqual(["recovered"]);
});

test("each event has its own, none before one is chosen", () => {
  const { shelf, told } = aWindow();
  const posts = createChosenPosts(shelf, told);
  posts.choose("event", "a");
  expect([posts.of("event"), posts.of("other")]).toEqual(["a", ""]);
});
