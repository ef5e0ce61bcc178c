import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contract } from "#shared/ipc.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { appRouter } from "#test/support/app-router.ts";
import { called } from "#test/support/called.ts";
import { storeWithEvent } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

describe("a note", () => {
  it("is copied as Markdown with what is private in it, and leaves the clipboard alone when it is empty", async () => {
    const { store } = storeWithEvent();
    const { dispatch, heard } = appRouter(store);
    const markdown = "Open ==words==\n\n> [!PRIVATE]\n>\n> for me alone\n";
    const copy = (text: string) =>
      called(dispatch, "notes.copy", { body: JSON.stringify(markdownToBody(text)) });
    expect(await copy(markdown)).toEqual({ isCopied: true });
    expect(await copy("")).toEqual({ isCopied: false });
    expect(heard.copied).toEqual([markdown]);
  });
});

describe("a post", () => {
  const post = { shape: "wrap-up", profile: "markdown" } as const;

  it("is copied as the file would be written", async () => {
    const { store, eventId } = storeWithEvent();
    const { dispatch, heard } = appRouter(store);
    const composed = await called(dispatch, "posts.compose", { eventId, ...post });
    await called(dispatch, "posts.copy", { eventId, ...post });
    expect(heard.copied).toEqual([contract["posts.compose"].output.parse(composed).file]);
  });

  it("is copied as formatted text, with its words beside it", async () => {
    const { store, eventId, sessionId } = storeWithEvent();
    store.sessions.mark(sessionId, "attended");
    const { dispatch, heard } = appRouter(store);
    await called(dispatch, "posts.copy", { eventId, ...post, as: "rich" });
    const [html = "", text = ""] = heard.copied;
    expect(html).toMatch(/^<h2>/);
    expect(text).not.toMatch(/[<>]/);
  });

  it("is written where the person chose, over what was there", async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, "post.md");
    writeFileSync(path, "An older post");
    const { store, eventId } = storeWithEvent();
    const { dispatch } = appRouter(store, { chosen: path });
    expect(await called(dispatch, "posts.export", { eventId, ...post })).toMatchObject({
      isWritten: true,
      path,
      warnings: [],
    });
    expect(readFileSync(path, "utf8")).toContain(store.events.get(eventId).name);
    folder.remove();
  });

  it("is not written when the dialog was closed", async () => {
    const { store, eventId } = storeWithEvent();
    const { dispatch } = appRouter(store, { chosen: null });
    expect(await called(dispatch, "posts.export", { eventId, ...post })).toBeNull();
  });
});

describe("a file of an event", () => {
  it("is written where the person chose, unless there would be nothing in it", async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, "plan.ics");
    const { store, eventId, sessionId } = storeWithEvent();
    const { dispatch } = appRouter(store, { chosen: path });
    const request = { eventId, format: "icalendar-planned" } as const;
    expect(await dispatch("schedules.export", request)).toMatchObject({
      ok: false,
      error: { code: "not-found", message: expect.stringContaining("is planned yet") },
    });
    store.sessions.plan(sessionId, "must");
    expect(await called(dispatch, "schedules.export", request)).toEqual({ path, failed: [] });
    expect(readFileSync(path, "utf8")).toMatch(/^BEGIN:VCALENDAR/);
    folder.remove();
  });

  it("is not written when the dialog was closed", async () => {
    const { store, eventId } = storeWithEvent();
    const { dispatch } = appRouter(store, { chosen: null });
    const request = { eventId, format: "schedule-json" } as const;
    expect(await called(dispatch, "schedules.export", request)).toBeNull();
  });
});
