import { expect, test } from "vitest";
import { createComposer } from "#electron/composer.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { anAddedSession } from "#test/support/builders.ts";
import { storeWithEvent, testNow } from "#test/support/store.ts";
import { postOptions } from "#shared/post.ts";

async function withPost(shape: "wrap-up" | "days" = "wrap-up") {
  const { store, eventId, sessionIds } = storeWithEvent([
    anAddedSession({ title: "Boats", startsAt: testNow }, "a"),
    anAddedSession({ title: "Cheese", startsAt: testNow + 86_400_000 }, "b"),
    anAddedSession({ title: "Tea", startsAt: testNow + 86_500_000 }, "c"),
  ]);
  const [boats = "", cheese = "", tea = ""] = sessionIds;
  store.notes.replace(ofSession(boats), aBody("about boats"));
  store.notes.replace(ofSession(cheese), aBody("about cheese"));
  store.sessions.rate(tea, 5);
  const composer = createComposer(store, () => testNow);
  const options = postOptions.parse({});
  const post = await composer.create({ eventId, name: "Post", shape, profile: "hugo", options });
  return { store, composer, post, boats, cheese, tea };
}

test("a block changed by hand stays when a note changes, and the rest follows", async () => {
  const { store, composer, post, cheese } = await withPost();
  const text = post.text.replace("about boats", "what I think of boats");
  store.posts.save({ id: post.id, text, clashes: [], baseRevision: 1 });
  store.notes.replace(ofSession(cheese), aBody("about ripe cheese"));
  expect(await composer.describe({ id: post.id })).toMatchObject({ isBehind: true });
  const made = await composer.regenerate({ id: post.id });
  expect(made.text).toBe(text.replace("about cheese", "about ripe cheese"));
  expect(made.clashes).toEqual([]);
  expect(await composer.describe({ id: post.id })).toMatchObject({ isBehind: false });
});

test("other options make the text anew around what was changed by hand; another name does not", async () => {
  const { store, composer, post } = await withPost();
  const text = post.text.replace("about boats", "what I think of boats");
  store.posts.save({ id: post.id, text, clashes: [], baseRevision: 1 });
  const deeper = await composer.change(post.id, { options: postOptions.parse({ level: 3 }) });
  expect(deeper.text).toContain("### Day One");
  expect(deeper.text).toContain("what I think of boats");
  const named = await composer.change(post.id, { name: "Another" });
  expect(named).toMatchObject({ name: "Another", text: deeper.text });
});

test("what is changed on both sides is told, and mine stands", async () => {
  const { store, composer, post, boats } = await withPost();
  const text = post.text.replace("about boats", "mine");
  store.posts.save({ id: post.id, text, clashes: [], baseRevision: 1 });
  store.notes.replace(ofSession(boats), aBody("theirs"));
  const made = await composer.regenerate({ id: post.id });
  expect(made.text).toBe(text);
  expect(made.clashes).toMatchObject([{ mine: "mine", generated: "theirs" }]);
});

test("tells which sessions are in it, and which rated ones are not", async () => {
  const { composer, post, boats, cheese, tea } = await withPost();
  const described = await composer.describe({ id: post.id });
  expect(described.sessions).toEqual([boats, cheese]);
  expect(described.leftOut).toEqual([{ id: tea, title: "Tea", rating: 5 }]);
});

test("one post a day is one text with a line above each", async () => {
  const { post } = await withPost("days");
  expect(post.text).toMatch(
    /^<!-- post 1 -->\n\n[^]*about boats[^]*\n<!-- post 2 -->\n\n[^]*cheese/,
  );
});
