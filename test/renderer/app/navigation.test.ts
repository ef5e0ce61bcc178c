import { expect, test } from "vitest";
import { atStart, navigate, pageOf, type Navigation, type Step } from "#renderer/app/navigation.ts";
import { pageOfHit } from "#renderer/app/page-of-hit.ts";
import { rememberedNavigation, rememberNavigation } from "#renderer/app/remember-navigation.ts";

const go = (...steps: Step[]): Navigation => steps.reduce(navigate, atStart);
const session = (sessionId: string) => ({ of: "session", sessionId }) as const;

test("opens a session beside the programme and comes to it", () => {
  const at = go(
    { does: "choose-event", eventId: "kubecon" },
    { does: "open-page", eventId: "kubecon", page: session("talk") },
  );
  expect([at.view, at.front]).toEqual(["programme", "page"]);
  expect(pageOf(at)).toEqual(session("talk"));
});

test("finds each event with the page it was left with", () => {
  const at = go(
    { does: "open-page", eventId: "kubecon", page: session("talk") },
    { does: "choose-event", eventId: "fosdem" },
  );
  expect(pageOf(at)).toBeNull();
  expect(pageOf(navigate(at, { does: "choose-event", eventId: "kubecon" }))).toEqual(
    session("talk"),
  );
});

test("goes out one step at a time, and keeps what is open", () => {
  const inside = go({ does: "open-page", eventId: "kubecon", page: session("talk") });
  const middle = navigate(inside, { does: "go-out" });
  const outside = navigate(middle, { does: "go-out" });
  expect([middle.front, outside.front, navigate(outside, { does: "go-out" }).front]).toEqual([
    "programme",
    "library",
    "library",
  ]);
  expect(pageOf(outside)).toEqual(session("talk"));
});

test("stays with the search when a hit is opened from it", () => {
  const at = go(
    { does: "choose-view", view: "search" },
    { does: "open-page", eventId: "kubecon", page: session("talk") },
  );
  expect(at.view).toBe("search");
});

test("leaves the post for a note that is opened from it", () => {
  const at = go(
    { does: "choose-view", view: "posts" },
    { does: "open-page", eventId: "kubecon", page: session("talk") },
  );
  expect(at.view).toBe("programme");
});

test("closes the page of the event that is shown, and no other", () => {
  const at = go(
    { does: "open-page", eventId: "fosdem", page: session("b") },
    { does: "open-page", eventId: "kubecon", page: session("a") },
    { does: "close-page" },
  );
  expect(at.pages).toEqual({ fosdem: session("b") });
});

test("answers with the same place when a pane is come to that is in front already", () => {
  expect(navigate(atStart, { does: "come-to", pane: "programme" })).toBe(atStart);
});

function aShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

test("remembers the event and the sessions left open", () => {
  const shelf = aShelf();
  rememberNavigation(shelf, go({ does: "open-page", eventId: "kubecon", page: session("talk") }));
  const at = rememberedNavigation(shelf);
  expect(at.eventId).toBe("kubecon");
  expect(pageOf(at)).toEqual(session("talk"));
  expect(at.front).toBe("programme");
});

test.each(["", "nonsense", "[]", "null", '{"eventId":7,"pages":{"a":{"of":"session"},"b":null}}'])(
  "begins at the start when %j is remembered",
  (stored) => {
    const shelf = { ...aShelf(), getItem: () => stored };
    expect(rememberedNavigation(shelf)).toEqual(atStart);
  },
);

test("opens a hit's session, or the note it was found in", () => {
  const hit = { eventId: "e", title: "", field: "note" as const, snippet: [] };
  const target = { of: "day", eventId: "e", day: "2026-03-24" } as const;
  expect(pageOfHit({ ...hit, sessionId: "talk", target: null })).toEqual(session("talk"));
  expect(pageOfHit({ ...hit, sessionId: null, target })).toEqual({ of: "note", target });
  expect(pageOfHit({ ...hit, sessionId: null, target: null })).toBeNull();
});
