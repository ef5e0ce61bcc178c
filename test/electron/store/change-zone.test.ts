import Database from "better-sqlite3";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { setPragmas } from "#electron/store/open-database.ts";
import type { Store } from "#electron/store/store.ts";
import {
  aBody,
  anAddedSession,
  aScheduledSession,
  aSession,
  changesOf,
  ofSession,
} from "#test/support/builders.ts";
import { countingIds, openTestStore, storeWithEvent } from "#test/support/store.ts";
import { inTemporaryFolder } from "#test/support/store-files.ts";

const [ams, lon, nyc] = ["Europe/Amsterdam", "Europe/London", "America/New_York"] as const;
const source = { format: "schedule-xml", location: "schedule.xml" } as const;

const timesOf = (store: Store, eventId: string) =>
  store.sessions.list(eventId).map(({ title, startsAt, endsAt }) => [title, startsAt, endsAt]);

test("the instants stay unless told otherwise", () => {
  const { store, eventId } = storeWithEvent();
  const before = store.schedules.storedSessions(eventId);
  expect(store.events.change(eventId, { zone: lon })).toMatchObject({ zone: lon });
  expect(store.schedules.storedSessions(eventId)).toEqual(before);
  expect(timesOf(store, eventId)[0]?.[1]).toBe("2026-03-24T09:00:00+00:00");
});

test("the clock on the wall stays for all sessions: imported, cancelled, gone and own", () => {
  const { store, eventId, sessionIds } = storeWithEvent([
    anAddedSession({ title: "A" }, "a"),
    anAddedSession({ title: "B", status: "cancelled" }, "b"),
    anAddedSession({ title: "C" }, "c"),
  ]);
  store.sessions.add(eventId, aSession({ title: "Own" }));
  store.sessions.plan(sessionIds[2] ?? "", "must");
  store.schedules.apply({ eventId }, changesOf({ removed: [sessionIds[2] ?? ""] }), source);
  const clocks = () =>
    store.sessions.list(eventId).map((one) => [one.title, one.status, one.startsAt.slice(0, 19)]);
  const before = clocks();
  expect(before).toHaveLength(4);
  store.events.change(eventId, { zone: nyc }, "wall");
  expect(clocks()).toEqual(before);
  expect(store.sessions.list(eventId)[0]?.startsAt.slice(19)).toBe("-04:00");
});

test("notes of a day keep their day, days set by hand stay, and nothing of the person's is touched", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  store.notes.replace({ of: "day", eventId, day: "2026-03-24" }, aBody("A day."));
  store.notes.replace(ofSession(sessionId), aBody("A talk."));
  store.sessions.rate(sessionId, 5);
  store.events.change(eventId, { startsOn: "2026-03-23" });
  const before = store.notes.list(eventId);
  store.events.change(eventId, { zone: "Pacific/Kiritimati" }, "wall");
  expect(store.notes.list(eventId)).toEqual(before);
  expect(store.events.get(eventId)).toMatchObject({ startsOn: "2026-03-23", endsOn: "2026-03-24" });
  expect(store.sessions.get(sessionId)).toMatchObject({ rating: 5, day: "2026-03-24" });
});

/** From half past midnight on, every ten minutes of the night in which Berlin's clock is set back, and of the one before. */
const nights = Array.from({ length: 60 }, (_, at) => {
  const startsAt = Date.UTC(2026, 9, at < 30 ? 24 : 23, 22, 30) + (at % 30) * 600_000;
  return anAddedSession({ title: `Night ${at}`, startsAt, endsAt: startsAt + 600_000 }, `n${at}`);
});

test("going straight back is exact, even where hours come twice or not at all", () => {
  const { store, eventId } = storeWithEvent(nights);
  const before = store.schedules.storedSessions(eventId);
  store.events.change(eventId, { zone: "UTC" }, "wall");
  expect(store.schedules.storedSessions(eventId)).not.toEqual(before);
  store.events.change(eventId, { zone: ams }, "wall");
  expect(store.schedules.storedSessions(eventId)).toEqual(before);
});

test("going back after a session was changed by hand leaves that one to what was said of it", () => {
  const { store, eventId } = storeWithEvent();
  const own = store.sessions.add(
    eventId,
    aSession({ startsAt: "2026-10-25T02:30:00+01:00", endsAt: "2026-10-25T02:40:00+01:00" }),
  );
  store.events.change(eventId, { zone: "UTC" }, "wall");
  store.sessions.change(own.id, {
    startsAt: "2026-10-25T12:00:00+00:00",
    endsAt: "2026-10-25T13:00:00+00:00",
  });
  store.events.change(eventId, { zone: ams }, "wall");
  expect(store.sessions.get(own.id)).toMatchObject({
    startsAt: "2026-10-25T12:00:00+01:00",
    endsAt: "2026-10-25T13:00:00+01:00",
  });
});

test("sources are read so from then on, by their format, until the way back", () => {
  const { store, eventId } = storeWithEvent();
  const reading = () => store.schedules.readingOf(eventId, "schedule-xml");
  expect(reading()).toBeNull();
  store.events.change(eventId, { zone: lon }, "wall");
  expect(reading()).toEqual({ zone: ams, moves: [{ from: ams, to: lon }] });
  expect(store.schedules.readingOf(eventId, "icalendar")).toBeNull();
  store.events.change(eventId, { zone: nyc });
  expect(reading()).toEqual({ zone: ams, moves: [{ from: ams, to: lon }] });
  store.events.change(eventId, { zone: lon });
  store.events.change(eventId, { zone: ams }, "wall");
  expect(reading()).toBeNull();
});

test("a change of name or place alone leaves times and sources alone", () => {
  const { store, eventId } = storeWithEvent();
  store.events.change(eventId, { name: "Other", zone: ams }, "wall");
  expect(store.schedules.readingOf(eventId, "schedule-xml")).toBeNull();
  expect(timesOf(store, eventId)[0]?.[1]).toBe("2026-03-24T10:00:00+01:00");
});

test("an import that is undone after the change brings its sessions back to the clock they had", () => {
  const { store, eventId, sessionId } = storeWithEvent();
  const [session] = store.schedules.storedSessions(eventId);
  const after = aScheduledSession({ startsAt: Date.UTC(2026, 2, 24, 15) });
  const changed = [
    { id: sessionId, after, sourceIds: session?.sourceIds ?? [], fields: ["startsAt" as const] },
  ];
  store.schedules.apply({ eventId }, changesOf({ changed }), source);
  store.events.change(eventId, { zone: nyc }, "wall");
  store.imports.undo(eventId);
  expect(timesOf(store, eventId)).toEqual([
    ["Service meshes without tears", "2026-03-24T10:00:00-04:00", "2026-03-24T10:30:00-04:00"],
  ]);
});

test("an import that is given a zone reads its own format as it stands again, and undoing it brings the reading back", () => {
  const { store, eventId } = storeWithEvent();
  store.schedules.apply({ eventId }, changesOf({ added: [anAddedSession({}, "x")] }), {
    format: "csv",
    location: "table.csv",
  });
  store.events.change(eventId, { zone: lon }, "wall");
  const before = store.schedules.readingOf(eventId, "schedule-xml");
  const added = [anAddedSession({ title: "New" }, "y")];
  store.schedules.apply({ eventId, zone: nyc }, changesOf({ added }), source);
  expect(store.schedules.readingOf(eventId, "schedule-xml")).toBeNull();
  expect(store.schedules.readingOf(eventId, "csv")).toEqual(before);
  store.imports.undo(eventId);
  expect(store.events.get(eventId).zone).toBe(lon);
  expect(store.schedules.readingOf(eventId, "schedule-xml")).toEqual(before);
  expect(store.problems()).toEqual([]);
});

test("the day boundary is changed like any other field", () => {
  const { store, eventId } = storeWithEvent([
    anAddedSession({ startsAt: Date.UTC(2026, 2, 24, 4, 30), endsAt: Date.UTC(2026, 2, 24, 5) }),
  ]);
  expect(store.events.get(eventId)).toMatchObject({ dayStartsAt: 240, startsOn: "2026-03-24" });
  expect(store.events.change(eventId, { dayStartsAt: 360 })).toMatchObject({
    dayStartsAt: 360,
    startsOn: "2026-03-23",
  });
  expect(store.sessions.list(eventId)[0]?.day).toBe("2026-03-23");
});

test("a store from before the readings keeps its last import's way back", () => {
  inTemporaryFolder((folder) => {
    const file = join(folder, "lanyard.db");
    const sqlite = new Database(file);
    setPragmas(sqlite);
    migrate(sqlite, migrations.slice(0, 3), () => {});
    const [eventId, importId, sessionId] = [1, 2, 3].map((at) => countingIds(at)());
    sqlite.exec(`
      INSERT INTO events (id, name, zone, created_at) VALUES ('${eventId}', 'Gophers', '${ams}', 1);
      INSERT INTO sessions (id, event_id, starts_at, ends_at, kind, status, is_own, title)
        VALUES ('${sessionId}', '${eventId}', 0, 0, 'talk', 'scheduled', 0, 'New');
      INSERT INTO imports (id, event_id, imported_at, format, location, added, changed, removed, changes)
        VALUES ('${importId}', '${eventId}', 1, 'icalendar', 'all.ics', 1, 0, 0, '[]');
      INSERT INTO import_undos (event_id, import_id, made_event, zone_before, zone_after, added)
        VALUES ('${eventId}', '${importId}', 0, '${lon}', '${ams}', '["${sessionId}"]');`);
    sqlite.close();
    const store = openTestStore({ file });
    expect(store.imports.undo(eventId ?? "")).toMatchObject({ removed: 1 });
    expect(store.events.get(eventId ?? "").zone).toBe(lon);
    expect(store.schedules.readingOf(eventId ?? "", "icalendar")).toBeNull();
    expect(store.problems()).toEqual([]);
    store.close();
  });
});
