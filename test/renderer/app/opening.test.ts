import { expect, it } from "vitest";
import { atStart, pageOf, type Navigation } from "#renderer/app/navigation.ts";
import { openAtRunning, openAtSchedule } from "#renderer/app/opening.ts";
import type { ConferenceEvent } from "#shared/event.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession, at } from "#test/support/session-row.ts";

const anEvent = (id: string, startsOn: string): ConferenceEvent => ({
  id,
  parentId: null,
  name: id,
  place: null,
  zone: "Europe/Amsterdam",
  startsOn,
  endsOn: startsOn,
  dayStartsAt: 4,
  isSample: false,
  sessions: 1,
  notes: 0,
});
const keynote = aSession({ title: "Keynote", eventId: "now", ...at("9:00", "9:30") });
const last: Navigation = {
  ...atStart,
  eventId: "before",
  pages: { before: { of: "session", sessionId: "left" } },
};

/** Opens in the note of what runs at a time of 24 March 2026 in Amsterdam; `asked` is what was read for it. */
async function opened(time: string, rows: readonly SessionRow[] = [keynote]) {
  const asked: string[] = [];
  const opening = await openAtRunning(
    {
      events: async () => [anEvent("before", "2025-03-24"), anEvent("now", "2026-03-24")],
      now: async () => Date.parse(`2026-03-24T${time}:00+01:00`),
      async sessions(eventId) {
        asked.push(eventId);
        return rows;
      },
      page: async (sessionId) => void asked.push(sessionId),
      editor: async () => void asked.push("the editor"),
    },
    last,
  );
  return { ...opening, asked };
}

it("opens in the note of the talk that runs, whatever was open before", async () => {
  const { at: place, writes, asked } = await opened("09:10");
  expect(pageOf(place)).toEqual({ of: "session", sessionId: keynote.id });
  expect(place).toMatchObject({ eventId: "now", view: "programme", front: "page" });
  expect(writes).toEqual({ of: "session", sessionId: keynote.id });
  expect(asked).toEqual(["the editor", "before", "now", keynote.id]);
});

it("opens where the person was when nothing runs", async () => {
  expect(await opened("07:00")).toMatchObject({ at: last, writes: null });
  expect(await opened("09:10", [])).toMatchObject({ at: last, writes: null });
});

it("opens at the schedule of the event that was left, with nothing beside it", () => {
  const { at: place, writes } = openAtSchedule(last);
  expect(pageOf(place)).toBeNull();
  expect(place.eventId).toBe("before");
  expect(writes).toBeNull();
});
