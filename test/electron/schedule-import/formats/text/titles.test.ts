import { describe, expect, test } from "vitest";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { people, read } from "#test/support/programme-lists.ts";

/** One title an hour. */
const list = (...titles: string[]): ParsedSchedule =>
  read(["2026-03-23", ...titles.map((title, index) => `${10 + index}:00 ${title}`)].join("\n"));

describe("titles", () => {
  test("dashes in titles part no speakers", () => {
    const schedule = list(
      "Crossplane — The Framework for Platforms",
      "Cert-manager - Project Update",
      "Workshop - Rust Basics",
      "10 Years of Cilium",
    );
    expect(people(schedule).join("")).toBe("");
    expect(schedule.sessions.map(({ title }) => title)).toEqual([
      "Crossplane — The Framework for Platforms",
      "Cert-manager - Project Update",
      "Workshop - Rust Basics",
      "10 Years of Cilium",
    ]);
  });

  test("names behind dashes are speakers where most titles end in one, or where a firm follows", () => {
    const names = list("Knots – Ada Lind", "Ropes – Bo Marsh", "Tides – Cy Reed", "Coffee");
    expect(people(names)).toEqual(["Ada Lind", "Bo Marsh", "Cy Reed", ""]);
    expect(names.sessions[0]?.title).toBe("Knots");
    const firm = list("Knots - A Deep Dive", "Ropes - Bo Marsh, Harbour Labs");
    expect(people(firm)).toEqual(["", "Bo Marsh, Harbour Labs"]);
  });

  test("brackets hold rooms, people or kinds, or belong to the title", () => {
    const schedule = list(
      "Knots (Deck)",
      "Ropes (Deck)",
      "Tides (Workshop)",
      "Sails (W181)",
      "Charts (and maps)",
    );
    expect(schedule.sessions.map(({ title, room, kind }) => [title, room, kind])).toEqual([
      ["Knots", "Deck", "talk"],
      ["Ropes", "Deck", "talk"],
      ["Tides", null, "workshop"],
      ["Sails", "W181", "talk"],
      ["Charts (and maps)", null, "talk"],
    ]);
    expect(people(list("Knots (Ada Lind)", "Ropes (Bo Marsh)"))).toEqual(["Ada Lind", "Bo Marsh"]);
  });

  test("rooms in front, behind a bar, after a comma", () => {
    const schedule = list(
      "@ Deck: Knots",
      "[Hall 1] Ropes",
      "Hall 2: Tides",
      "Sails | Hall 3",
      "Charts, Room 4",
    );
    expect(schedule.sessions.map(({ title, room }) => [title, room])).toEqual([
      ["Knots", "Deck"],
      ["Ropes", "Hall 1"],
      ["Tides", "Hall 2"],
      ["Sails", "Hall 3"],
      ["Charts", "Room 4"],
    ]);
  });

  test("the same list twice gives the same", () => {
    const text = "2026-03-23\n10:00 Knots (Deck)\n11:00 Ropes — Bo Marsh, Labs";
    expect(read(text)).toEqual(read(text));
  });
});
