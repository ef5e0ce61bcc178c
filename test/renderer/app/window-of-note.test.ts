import { expect, it } from "vitest";
import { atStart, navigate } from "#renderer/app/navigation.ts";
import { navigationOfQuery, queryOfNavigation } from "#renderer/app/window-of-note.ts";

it("begins at the note that the address names, and in front of it", () => {
  const at = navigationOfQuery("?event=e&day=2026-03-24");
  expect(at).toEqual({
    ...atStart,
    eventId: "e",
    pages: { e: { of: "note", target: { of: "day", eventId: "e", day: "2026-03-24" } } },
    front: "page",
  });
});

it("takes an address without an event for the main window's", () => {
  expect(navigationOfQuery("")).toBeNull();
});

it("names where the person went meanwhile, also where no note is open", () => {
  const page = { of: "session", sessionId: "s" } as const;
  const at = navigate(atStart, { does: "open-page", eventId: "e", page });
  expect(queryOfNavigation(at)).toBe("?event=e&session=s");
  const closed = queryOfNavigation(navigate(at, { does: "close-page" }));
  expect(closed).toBe("?event=e");
  expect(navigationOfQuery(closed)).toEqual({ ...atStart, eventId: "e" });
});
