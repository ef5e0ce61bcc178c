import { describe, expect, test } from "vitest";
import { createSchedSpeakers } from "#electron/schedule-import/formats/icalendar/sched-speakers.ts";

/** "Title ⟦Name @ Affiliation | Name⟧" of one title, read in a programme with others. */
function read(
  title: string,
  others: readonly string[] = [],
  places: readonly string[] = [],
): string {
  const split = createSchedSpeakers([title, ...others], places)(title);
  const people = split.speakers.map(({ name, affiliation }) =>
    affiliation === null ? name : `${name} @ ${affiliation}`,
  );
  return people.length === 0 ? split.title : `${split.title} ⟦${people.join(" | ")}⟧`;
}

describe("people at the end of a Sched title", () => {
  test.each([
    ["Ropes - Ada Anker, Tidewater", "Ropes ⟦Ada Anker @ Tidewater⟧"],
    [
      "Ropes - Ada Anker & Bo Boei, Tidewater",
      "Ropes ⟦Ada Anker @ Tidewater | Bo Boei @ Tidewater⟧",
    ],
    [
      "Ropes - Ada Anker, Tidewater & Bo Boei, Kade",
      "Ropes ⟦Ada Anker @ Tidewater | Bo Boei @ Kade⟧",
    ],
    [
      "Ropes - Ada Anker & Bo Boei, Kade; Cleo Kaap, Dok",
      "Ropes ⟦Ada Anker @ Kade | Bo Boei @ Kade | Cleo Kaap @ Dok⟧",
    ],
    [
      "Ropes - Ada Anker, Director of Knots, Tidewater, Inc.",
      "Ropes ⟦Ada Anker @ Director of Knots, Tidewater, Inc.⟧",
    ],
    [
      "Ropes - Ada Anker, Lead Maintainer & Fellow, The Guild",
      "Ropes ⟦Ada Anker @ Lead Maintainer & Fellow, The Guild⟧",
    ],
    ["Ropes - Marga van der Kade, Port", "Ropes ⟦Marga van der Kade @ Port⟧"],
    ["Ropes - Lizzie O'Shea, Port", "Ropes ⟦Lizzie O'Shea @ Port⟧"],
    ["Ropes - Zuzanna Piskorz-Nałęcka, Port", "Ropes ⟦Zuzanna Piskorz-Nałęcka @ Port⟧"],
    ['Ropes - Mauricio "Sal" Salatino, Port', 'Ropes ⟦Mauricio "Sal" Salatino @ Port⟧'],
    [
      "Ropes - Erin A. Boyd, Port & Karthik K N, Dok",
      "Ropes ⟦Erin A. Boyd @ Port | Karthik K N @ Dok⟧",
    ],
    ["Ropes - 山田 太郎, 港", "Ropes ⟦山田 太郎 @ 港⟧"],
    ["Ropes - Flynn, Buoyworks", "Ropes ⟦Flynn @ Buoyworks⟧"],
    ["Ropes - Ada Anker", "Ropes ⟦Ada Anker⟧"],
    [
      "Ropes - Knots, Splices, and Hitches in Flight - Ada Anker, Port",
      "Ropes - Knots, Splices, and Hitches in Flight ⟦Ada Anker @ Port⟧",
    ],
    [
      "Ropes - Ada Anker, Senior Engineer - Rope Specialist, Port",
      "Ropes ⟦Ada Anker @ Senior Engineer - Rope Specialist, Port⟧",
    ],
    [
      "What’S New In Ropes, 2027 Edition - Mauro Morales, Maintainer",
      "What’S New In Ropes, 2027 Edition ⟦Mauro Morales @ Maintainer⟧",
    ],
    [
      "What Comes Next For Rope3?- Ádám Rozmán, Maintainer",
      "What Comes Next For Rope3? ⟦Ádám Rozmán @ Maintainer⟧",
    ],
    ["Are You Ready? -Chad M. Crowell, Port", "Are You Ready? ⟦Chad M. Crowell @ Port⟧"],
  ])("%s", (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  test.each([
    "Documentary Film - eBPF: Unlocking the Kernel",
    "RopeCon - Full-Day Event | ALL ACCESS PASS REQUIRED",
    "Jousting - Kids Edition",
    "Jousting - After Dark (Adults Only)",
    "Concert - Ada Anker and Friends",
    "Concert - Ada Anker; My Brother, My Brother and Me; Special Surprise TBA",
    "Concert - “...and a Busy Bowl for the Table” Opening Night",
    "Harbour Tour with Ada Anker, Ambassador",
    "The Latest in Ropes - WG Rope Management",
    "Ropes",
    " - ",
  ])("none in: %s", (title) => {
    expect(read(title)).toBe(title);
  });

  test("a place of the programme is nobody", () => {
    expect(read("Port of Call - Santo Domingo", [], ["Santo Domingo, Dominican Republic"])).toBe(
      "Port of Call - Santo Domingo",
    );
  });

  test("the rest of the programme tells people from firms", () => {
    const title = "Ropes - Ada Anker, Bo Boei & Cleo Kaap, Port";
    expect(read(title)).toBe("Ropes ⟦Ada Anker @ Bo Boei | Cleo Kaap @ Port⟧");
    expect(read(title, ["Knots - Bo Boei, Port"])).toBe(
      "Ropes ⟦Ada Anker @ Port | Bo Boei @ Port | Cleo Kaap @ Port⟧",
    );
  });
});
