import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { findConflicts } from "#shared/conflicts.ts";
import { isBackground } from "#shared/session-length.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession, at } from "#test/support/session-row.ts";

const planned = (title: string, from: string, to: string, fields: Partial<SessionRow> = {}) =>
  aSession({ id: title, title, plan: "must", ...at(from, to), ...fields });

const instant = (ticks: number) => new Date(Date.UTC(2026, 2, 24) + ticks * 600_000).toISOString();
const span = ({ startsAt, endsAt }: SessionRow) => ({
  startsAt: Date.parse(startsAt),
  endsAt: Date.parse(endsAt),
});

const isMeant = (one: SessionRow): boolean =>
  (one.plan === "must" || one.plan === "maybe") &&
  one.startsAt < one.endsAt &&
  !isBackground(span(one));

function conflicts(...sessions: SessionRow[]): Record<string, string[]> {
  return Object.fromEntries(
    Array.from(findConflicts(sessions), ([id, others]) => [id, others.map(({ title }) => title)]),
  );
}

describe("planned sessions", () => {
  test("that overlap are told to both, by start", () => {
    expect(
      conflicts(
        planned("A", "10:00", "11:00"),
        planned("B", "10:30", "11:30", { plan: "maybe" }),
        planned("C", "09:00", "10:15"),
      ),
    ).toEqual({ C: ["A"], A: ["C", "B"], B: ["A"] });
  });

  test("that follow each other do not overlap", () => {
    expect(conflicts(planned("A", "10:00", "11:00"), planned("B", "11:00", "12:00"))).toEqual({});
  });

  test("keep nobody from anything where they are backgrounds, moments, backups or off", () => {
    expect(
      conflicts(
        planned("Talk", "10:00", "11:00"),
        planned("Registration", "08:00", "18:00"),
        planned("Gong", "10:30", "10:30"),
        planned("Backup", "10:00", "11:00", { plan: "backup" }),
        planned("Cancelled", "10:00", "11:00", { status: "cancelled" }),
        planned("Gone", "10:00", "11:00", { status: "gone" }),
        planned("Not planned", "10:00", "11:00", { plan: null }),
      ),
    ).toEqual({});
  });

  test("overlap across midnight, and not by the clock on the wall alone", () => {
    expect(conflicts(planned("A", "23:30", "24:30"), planned("B", "24:00", "25:00"))).toEqual({
      A: ["B"],
      B: ["A"],
    });
    // The night in which Berlin's clock is set back: the second half past two is an hour later.
    const night = (id: string, startsAt: string, endsAt: string) =>
      planned(id, "10:00", "11:00", { startsAt, endsAt });
    expect(
      conflicts(
        night("First", "2026-10-25T02:15:00+02:00", "2026-10-25T02:45:00+02:00"),
        night("Second", "2026-10-25T02:15:00+01:00", "2026-10-25T02:45:00+01:00"),
      ),
    ).toEqual({});
    expect(
      conflicts(
        night("Long", "2026-10-25T02:15:00+02:00", "2026-10-25T02:30:00+01:00"),
        night("Second", "2026-10-25T02:15:00+01:00", "2026-10-25T02:45:00+01:00"),
      ),
    ).toEqual({ Long: ["Second"], Second: ["Long"] });
  });

  test("are found as by comparing each with each", () => {
    const someSession = record({
      start: integer({ min: 0, max: 40 }),
      length: constantFrom(0, 1, 3, 6, 20, 36),
      plan: constantFrom<SessionRow["plan"]>("must", "maybe", "backup", null),
    });
    assert(
      property(array(someSession, { maxLength: 30 }), (made) => {
        const sessions = made.map(({ start, length, plan }, index) =>
          aSession({
            id: String(index),
            plan,
            startsAt: instant(start),
            endsAt: instant(start + length),
          }),
        );
        const found = findConflicts(sessions);
        for (const one of sessions) {
          const others = sessions.filter(
            (other) =>
              other !== one &&
              isMeant(one) &&
              isMeant(other) &&
              one.startsAt < other.endsAt &&
              other.startsAt < one.endsAt,
          );
          const ids = (found.get(one.id) ?? []).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(others.map(({ id }) => id).toSorted());
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
