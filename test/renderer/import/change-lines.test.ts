import { describe, expect, it } from "vitest";
import { linesOf, titleOf } from "#renderer/import/change-lines.ts";
import { aChange, aSide, marks } from "./import-builders.ts";

const moved = (before: Parameters<typeof aSide>[0], after: Parameters<typeof aSide>[0]) =>
  linesOf(aChange({ kinds: ["moved"], before: aSide(before), after: aSide(after) })).map(
    (line) => `${line.label}: ${line.before} → ${line.after}`,
  );

describe("the lines of a change", () => {
  it("say once what of time and place stays", () => {
    expect(moved({}, { room: "Hall B" })).toEqual(["Room: Hall A → Hall B"]);
    const later = {
      startsAt: "2026-03-24T11:15:00+01:00",
      endsAt: "2026-03-24T11:45:00+01:00",
    };
    expect(moved({}, later)).toEqual(["Moved: Tue 24 Mar 10:00 → 11:15"]);
    expect(moved({}, { ...later, room: "Hall B" })).toEqual([
      "Moved: Tue 24 Mar 10:00 Hall A → 11:15 Hall B",
    ]);
    expect(moved({}, { endsAt: "2026-03-24T11:00:00+01:00" })).toEqual([
      "Moved: Tue 24 Mar 10:00–10:30 → 10:00–11:00",
    ]);
    expect(moved({ room: null }, {})).toEqual(["Room: no room → Hall A"]);
  });

  it("name both days where the day is another one, and the year where that is", () => {
    const nextDay = {
      day: "2026-03-25",
      startsAt: "2026-03-25T10:00:00+01:00",
      endsAt: "2026-03-25T10:30:00+01:00",
    };
    expect(moved({}, nextDay)).toEqual(["Moved: Tue 24 Mar 10:00 → Wed 25 Mar 10:00"]);
    const nextYear = {
      day: "2027-03-24",
      startsAt: "2027-03-24T10:00:00+01:00",
      endsAt: "2027-03-24T10:30:00+01:00",
    };
    expect(moved({}, nextYear)).toEqual(["Moved: Tue 24 Mar 2026 10:00 → Wed 24 Mar 2027 10:00"]);
  });

  it("tell a new session's time, place and people", () => {
    const change = aChange({ kinds: ["new"], before: null, after: aSide() });
    expect(linesOf(change)).toEqual([
      { label: "New", before: null, after: "Tue 24 Mar 10:00–10:30 · Hall A · Ada Lind" },
    ]);
  });

  it("tell whether a session that is gone stays", () => {
    const gone = aChange({ kinds: ["gone"], after: null });
    expect(linesOf(gone)[0]?.after).toMatch(/· is removed$/);
    const kept = { ...gone, mine: marks({ hasNote: true }) };
    expect(linesOf(kept)[0]?.after).toMatch(/· stays, with what is yours$/);
  });

  it("list a replaced talk under its own title, with the one in its place", () => {
    const change = aChange({ kinds: ["replaced"], after: aSide({ title: "Sails" }) });
    expect(titleOf(change)).toBe("Knots that hold");
    expect(linesOf(change)).toEqual([
      { label: "Replaced", before: null, after: "by “Sails” · is removed" },
    ]);
  });

  it("have one for each thing that is altered", () => {
    const change = aChange({
      kinds: ["restored", "renamed", "speakers", "abstract", "links", "details"],
      after: aSide({ title: "Knots", track: "Ropes", kind: "keynote", speakers: [] }),
    });
    expect(linesOf(change).map(({ label, before, after }) => [label, before, after])).toEqual([
      ["Back again", null, "Tue 24 Mar 10:00–10:30 · Hall A"],
      ["Renamed", null, "was “Knots that hold”"],
      ["Speakers", null, "without Ada Lind"],
      ["Track", "no track", "Ropes"],
      ["Kind", "Talk", "Keynote"],
      ["Changed", null, "abstract, links"],
    ]);
  });

  it("are never none", () => {
    expect(linesOf(aChange({ kinds: ["details"], after: aSide() }))).toHaveLength(1);
  });
});
