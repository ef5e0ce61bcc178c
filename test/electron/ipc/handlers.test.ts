import { describe, expect, it } from "vitest";
import { contract, type Input, isMethod, type Method } from "#shared/ipc.ts";
import { postOptions } from "#shared/post.ts";
import { appRouter } from "#test/support/app-router.ts";
import { aBody, anEvent, aSession, ofSession } from "#test/support/builders.ts";
import { called } from "#test/support/called.ts";
import { storeWithEvent } from "#test/support/store.ts";

type Calls = { [M in Method]?: Input<M> };

describe("every call through the router into a real store", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const own = store.sessions.add(eventId, aSession()).id;
  const spare = store.sessions.add(eventId, aSession({ title: "To be removed" })).id;
  const other = store.events.create(anEvent({ name: "To be removed" })).id;
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("First"), baseRevision: 0 });
  store.notes.close(target);
  store.notes.replace({ of: "day", eventId, day: "2026-03-24" }, aBody("A day"));
  const setting = { name: "Wrap-up", shape: "wrap-up", profile: "hugo" } as const;
  const options = postOptions.parse({});
  const { id: post } = store.posts.create(eventId, { ...setting, options }, "made\n");
  const { id: sparePost } = store.posts.create(eventId, { ...setting, options }, "made\n");
  const { dispatch, heard } = appRouter(store, { chosen: null });

  const calls: Calls = {
    "app.about": {},
    "app.openLink": { url: "https://example.org/" },
    "app.flushed": { question: 1, saved: true },
    "windows.open": { target: { of: "session", sessionId } },
    "spelling.check": { words: ["world", "wrold"], languages: "en" },
    "events.list": {},
    "mentions.named": { mentions: [{ of: "session", id: sessionId }] },
    "mentions.ofSession": { sessionId },
    "speakers.list": { eventId },
    "events.create": anEvent({ name: "Another" }),
    "events.change": { id: eventId, fields: { place: "Utrecht" } },
    "events.remove": { id: other },
    "sessions.list": { eventId },
    "sessions.get": { id: sessionId },
    "sessions.add": { eventId, fields: aSession() },
    "sessions.change": { id: own, fields: { title: "Coffee" } },
    "sessions.remove": { id: spare },
    "sessions.rate": { id: sessionId, rating: 4 },
    "sessions.plan": { id: sessionId, plan: "must" },
    "sessions.mark": { id: sessionId, attendance: "attended" },
    "sessions.tag": { id: sessionId, tags: ["mesh"] },
    "notes.get": { target },
    "notes.save": { target, body: aBody("Second"), baseRevision: 1 },
    "notes.remove": { target: { of: "day", eventId, day: "2026-03-24" } },
    "trash.list": {},
    "notes.close": { target },
    "notes.copy": { body: aBody("First") },
    "notes.versions": { target },
    "notes.version": { target, revision: 1 },
    "notes.restore": { target, revision: 1 },
    "notes.list": { eventId },
    "recovery.list": {},
    "attachments.get": { file: "0".repeat(64) },
    "attachments.choose": {},
    "watched.get": {},
    "watched.choose": {},
    "watched.takeIn": { ids: [] },
    "watched.answer": { ids: null },
    "notes.looseEnds": { eventId },
    "keys.own": {},
    "templates.list": {},
    "templates.save": { id: null, name: "Mine", markdown: "# {{title}}" },
    "templates.remove": { id: spare },
    "search.find": { words: "second", eventId: null, limit: 5 },
    "imports.choose": {},
    "imports.cancel": { importId: eventId },
    "imports.undoable": { eventId },
    "imports.log": { eventId },
    "imports.exportLog": { eventId },
    "sources.list": { eventId },
    "schedules.export": { eventId, format: "lanyard" },
    "posts.compose": { eventId, shape: "wrap-up", profile: "markdown" },
    "posts.list": { eventId },
    "posts.create": { eventId, ...setting },
    "posts.get": { id: post },
    "posts.save": { id: post, text: "by hand\n", clashes: [], baseRevision: 1 },
    "posts.change": { id: post, options: { level: 3 } },
    "posts.regenerate": { id: post },
    "posts.describe": { id: post },
    "posts.remove": { id: sparePost },
    "posts.versions": { id: post },
    "posts.version": { id: post, revision: 1 },
    "posts.restore": { id: post, revision: 1 },
    "posts.builtIn": { shape: "table" },
    "posts.checkTemplate": { eventId, shape: "table", options: { template: "{{ x" } },
    "posts.builtInProfile": { profile: "hugo" },
    "posts.checkProfile": { text: "name: [" },
    "postProfiles.list": {},
    "postProfiles.remove": { name: "No such profile" },
    "postTemplates.list": {},
    "postTemplates.remove": { name: "No such template" },
    "posts.copy": { eventId, shape: "wrap-up", profile: "markdown" },
    "posts.export": { eventId, shape: "wrap-up", profile: "markdown" },
    "posts.cancel": {},
  };

  it.each(Object.keys(calls).filter(isMethod))(
    "%s answers as the contract says",
    async (method) => {
      await called(dispatch, method, calls[method]);
      expect(heard.unforeseen).toEqual([]);
    },
  );

  it("leaves out only the calls that need a worker, a conflict, a stored file, a folder, or an event of their own", () => {
    const missing = Object.keys(contract).filter((method) => !(method in calls));
    expect(missing).toEqual([
      "keys.give",
      "keys.reset",
      "notes.resolve",
      "trash.restore",
      "trash.remove",
      "recovery.keep",
      "recovery.use",
      "recovery.saveAs",
      "recovery.discard",
      "attachments.open",
      "attachments.saveCopy",
      "watched.stop",
      "watched.preview",
      "imports.prepare",
      "imports.adjust",
      "imports.changes",
      "imports.apply",
      "imports.undo",
      "postTemplates.save",
      "postProfiles.save",
    ]);
  });
});

describe("a note saved on an older revision", () => {
  it("answers conflict, keeps both texts, and lets the person choose", async () => {
    const { store, sessionId } = storeWithEvent();
    const { dispatch, heard } = appRouter(store);
    const target = ofSession(sessionId);
    store.notes.replace(target, aBody("Theirs"));
    store.notes.replace(target, aBody("Theirs, later"));

    expect(
      await dispatch("notes.save", { target, body: aBody("Mine"), baseRevision: 1 }),
    ).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await called(dispatch, "notes.get", { target })).toMatchObject({
      body: aBody("Theirs, later"),
      conflict: { body: aBody("Mine"), baseRevision: 1 },
    });
    expect(await called(dispatch, "notes.resolve", { target, choice: "mine" })).toMatchObject({
      body: aBody("Mine"),
      revision: 3,
      conflict: null,
    });
    expect(heard.told).toEqual([{ topic: "notes", payload: { target, revision: 3 } }]);
  });
});

describe("an event or session changed in part", () => {
  it("keeps the fields that are left out or undefined", async () => {
    const { store, eventId } = storeWithEvent();
    const { dispatch } = appRouter(store);
    const before = store.events.get(eventId);
    await called(dispatch, "events.change", {
      id: eventId,
      fields: { place: "Utrecht", name: undefined },
    });
    expect(store.events.get(eventId)).toEqual({ ...before, place: "Utrecht" });
  });
});

describe("imports that are over", () => {
  it.each([
    ["imports.adjust", { zone: null, into: null }],
    ["imports.changes", {}],
    ["imports.apply", { confirmed: true }],
  ] as const)("%s says so", async (method, fields) => {
    const { store, eventId } = storeWithEvent();
    const { dispatch } = appRouter(store);
    expect(await dispatch(method, { importId: eventId, ...fields })).toMatchObject({
      ok: false,
      error: { code: "not-found" },
    });
  });
});

describe("links", () => {
  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "vscode://x",
    "app://lanyard/",
    "\\\\host\\share",
  ])("%s is not opened", async (url) => {
    const { store } = storeWithEvent();
    const { dispatch, heard } = appRouter(store);
    expect(await dispatch("app.openLink", { url })).toMatchObject({
      ok: false,
      error: { code: "refused" },
    });
    expect(heard.opened).toEqual([]);
  });
});
