import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contract } from "#shared/ipc.ts";
import { limits } from "#shared/limits.ts";
import type { PairAnswer } from "#shared/schedule-changes.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { boats, workerImports } from "#test/support/worker-imports.ts";

const opened = workerImports();

describe("what a person decides about an import in its worker", () => {
  test("lists its changes in pieces, the person's first, as the contract has them", async () => {
    const { store, imports, file, importing } = opened();
    const many = Array.from({ length: 800 }, (_, at) => ({ uid: `${at}`, title: `Talk ${at}` }));
    const { eventId } = await importing(file(calendarText(many)));
    const mine = store.sessions.list(eventId).at(-1)?.id ?? "";
    store.sessions.plan(mine, "must");
    const moved = many.map((one) => ({ ...one, room: "Quay" }));
    const { importId } = await imports.prepare({ origin: file(calendarText(moved)) });
    const { output } = contract["imports.changes"];
    const first = await imports.changes({ importId });
    expect(output.strict().parse(first)).toEqual(first);
    expect(first).toMatchObject({ total: 800, pairs: [] });
    expect(first.changes).toHaveLength(limits.changesInPiece);
    expect(first.changes[0]).toMatchObject({ sessionId: mine, kinds: ["moved"] });
    const rest = await imports.changes({ importId, from: limits.changesInPiece });
    expect(new Set([...first.changes, ...rest.changes].map((one) => one.key)).size).toBe(800);
  });

  test("writes all but what is left out", async () => {
    const { store, imports, file, importing } = opened();
    const { eventId } = await importing(file(calendarText(boats)));
    const ships = { uid: "1", title: "Ships", speakers: ["Ada Brook"] };
    const update = [ships, ...boats.slice(2), { uid: "4", title: "Tea" }];
    const { importId } = await imports.prepare({ origin: file(calendarText(update)) });
    const { changes } = await imports.changes({ importId });
    const leaveOut = changes.filter((one) => !one.kinds.includes("renamed")).map(({ key }) => key);
    expect(leaveOut).toHaveLength(2);
    expect(await imports.apply({ importId, confirmed: false, leaveOut })).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(store.sessions.list(eventId).map((one) => one.title)).toEqual([
      "Ships",
      "Buses",
      "Cheese",
    ]);
  });

  test("asks about unsure pairs, and joins those that are called the same", async () => {
    const { store, imports, file, importing } = opened();
    const { eventId } = await importing(file(calendarText(boats)));
    const [before] = store.sessions.list(eventId);
    store.notes.replace(ofSession(before?.id ?? ""), aBody("About boats"));
    const other = { uid: "other", title: "Boats", start: "20261203T090000" };
    const update = calendarText([other, ...boats.slice(1)]);
    const prepared = await imports.prepare({ origin: file(update) });
    const { importId } = prepared;
    expect(prepared).toMatchObject({ pairs: 1, added: 1, removed: 1 });
    const { pairs } = await imports.changes({ importId });
    expect(pairs).toMatchObject([
      { before: { title: "Boats" }, after: { day: "2026-12-03" }, mine: { hasNote: true } },
    ]);
    const key = pairs[0]?.key ?? "";
    const adjust = (answer: PairAnswer) =>
      imports.adjust({ importId, zone: null, into: eventId, answers: { [key]: answer } });
    expect(await adjust("different")).toMatchObject({ pairs: 0, added: 1, removed: 1 });
    expect((await imports.changes({ importId })).pairs).toMatchObject([{ answer: "different" }]);
    expect(await adjust("same")).toMatchObject({ pairs: 0, added: 0, removed: 0, changed: 1 });
    await imports.apply({ importId, confirmed: false });
    expect(store.sessions.get(before?.id ?? "")).toMatchObject({
      day: "2026-12-03",
      hasNote: true,
      status: "scheduled",
    });
  });

  test("of another event waits for a yes", async () => {
    const { imports, file, importing } = opened();
    const { eventId } = await importing(file(calendarText(boats)));
    const cheese = calendarText([{ uid: "c", title: "Goats" }], { name: "Cheese Days 2026" });
    const { importId } = await imports.prepare({ origin: file(cheese) });
    const adjusted = await imports.adjust({ importId, zone: null, into: eventId });
    expect(adjusted).toMatchObject({ otherEvent: "Cheese Days 2026", into: { id: eventId } });
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "other-event",
    });
    expect(await imports.apply({ importId, confirmed: true })).toMatchObject({ added: 1 });
  });

  test("is adjusted to another zone and another event without reading again", async () => {
    const { folder, store, imports, file } = opened();
    const origin = file(calendarText(boats, { zone: null }));
    const { importId, zone } = await imports.prepare({ origin });
    expect(zone).toBeNull();
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "zone-needed",
    });
    rmSync(join(folder, "boats.ics"));
    await expect(
      imports.adjust({ importId, zone: "Mars/Olympus", into: null }),
    ).rejects.toMatchObject({ code: "invalid-input" });
    expect(await imports.adjust({ importId, zone: "Asia/Kolkata", into: null })).toMatchObject({
      zone: "Asia/Kolkata",
      added: 3,
    });
    const { eventId } = await imports.apply({ importId, confirmed: false });
    expect(store.sessions.list(eventId)[0]?.startsAt).toBe("2026-12-01T09:00:00+05:30");

    const again = await imports.prepare({ origin: file(calendarText(boats)) });
    expect(again).toMatchObject({ into: { id: eventId }, unchanged: 3 });
    const asNew = await imports.adjust({ importId: again.importId, zone: null, into: null });
    expect(asNew).toMatchObject({ into: null, added: 3 });
  });

  test("that would remove more than half waits for a yes", async () => {
    const { imports, file, importing } = opened();
    await importing(file(calendarText(boats)));
    const { importId, removesMany } = await imports.prepare({
      origin: file(calendarText(boats.slice(0, 1)), "one.ics"),
    });
    // One of three stays, and shares all of the source's ids.
    expect(removesMany).toBe(true);
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "would-remove-many",
    });
    expect(await imports.apply({ importId, confirmed: true })).toMatchObject({ removed: 2 });
  });
});
