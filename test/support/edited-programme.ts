import { type Arbitrary, constant, constantFrom, integer, oneof, record } from "fast-check";
import { calendarText } from "./calendar-text.ts";
import { twoDigits } from "#shared/two-digits.ts";

/** One talk of a made-up programme. `n` is its own for good; `id` is what sources call it. */
export interface EditedTalk {
  n: number;
  id: number;
  title: string;
  speaker: string;
  /** Hours after 08:00 on the first day. */
  slot: number;
  room: string;
  isDropped: boolean;
}
export type ProgrammeFormat = "calendar" | "xml";
export interface EditedProgramme {
  talks: EditedTalk[];
  format: ProgrammeFormat;
}

const TALKS = 8;
const nouns = ["Boats", "Buses", "Cheese", "Knots", "Salt", "Fog", "Bells", "Ropes"];
const names = [
  "Ada Brook",
  "Bo Li",
  "Cy Dunn",
  "Di Fey",
  "Ed Gray",
  "Flo Hay",
  "Gus Ito",
  "Hal Jay",
];

export const firstProgramme = (): EditedProgramme => ({
  format: "calendar",
  talks: Array.from({ length: TALKS }, (_, n) => ({
    n,
    id: n,
    title: `The Trouble with ${nouns[n]}`,
    speaker: names[n] ?? "",
    slot: n,
    room: n % 2 === 0 ? "Quay" : "Road",
    isDropped: false,
  })),
});

/** What an organiser does between two exports. `at` and `other` are talks by `n`. */
export type ProgrammeEdit =
  | { does: "retime"; at: number; slot: number }
  | { does: "move"; at: number; room: string }
  | { does: "rename"; at: number; to: number }
  | { does: "drop" | "restore"; at: number }
  | { does: "repeat-id" | "own-id"; at: number; other: number }
  | { does: "reshuffle"; by: number }
  | { does: "change-format" };

const talk = integer({ min: 0, max: TALKS - 1 });
const does = <Does extends string>(name: Does): Arbitrary<Does> => constant(name);

export const anyEdit: Arbitrary<ProgrammeEdit> = oneof(
  record({ does: does("retime"), at: talk, slot: integer({ min: 0, max: 30 }) }),
  record({ does: does("move"), at: talk, room: constantFrom("Quay", "Road", "Pier") }),
  record({ does: does("rename"), at: talk, to: integer({ min: 0, max: 3 }) }),
  record({ does: does("drop"), at: talk }),
  record({ does: does("restore"), at: talk }),
  record({ does: does("repeat-id"), at: talk, other: talk }),
  record({ does: does("own-id"), at: talk, other: talk }),
  record({ does: does("reshuffle"), by: integer({ min: 1, max: TALKS - 1 }) }),
  record({ does: does("change-format") }),
);

export function edited(programme: EditedProgramme, step: ProgrammeEdit): EditedProgramme {
  const { talks, format } = programme;
  if (step.does === "change-format") {
    return { talks, format: format === "xml" ? "calendar" : "xml" };
  }
  if (step.does === "reshuffle") {
    return { format, talks: [...talks.slice(step.by), ...talks.slice(0, step.by)] };
  }
  return {
    format,
    talks: talks.map((one) => (one.n === step.at ? { ...one, ...alteration(step) } : one)),
  };
}

function alteration(
  step: Exclude<ProgrammeEdit, { does: "change-format" | "reshuffle" }>,
): Partial<EditedTalk> {
  if (step.does === "retime") return { slot: step.slot };
  if (step.does === "move") return { room: step.room };
  // The same speaker with a title of which no word stays.
  if (step.does === "rename") return { title: `${nouns[step.at]}, part ${step.to}` };
  if (step.does === "repeat-id") return { id: step.other };
  if (step.does === "own-id") return { id: step.at };
  return { isDropped: step.does === "drop" };
}

const dayOf = ({ slot }: EditedTalk): number => 1 + Math.floor(slot / 10);
const hourOf = ({ slot }: EditedTalk): string => twoDigits(8 + (slot % 10));
const guidOf = ({ id }: EditedTalk): string => `00000000-0000-4000-8000-0000000000${twoDigits(id)}`;

/** Ten hours a day from 08:00; the calendar is frab's, whose UIDs hold the guids of its XML. */
export function programmeText({ talks, format }: EditedProgramme): string {
  const given = talks.filter((one) => !one.isDropped);
  if (format === "calendar") {
    const sessions = given.map((one) => ({
      uid: `${guidOf(one)}@localhost`,
      title: one.title,
      start: `202612${twoDigits(dayOf(one))}T${hourOf(one)}0000`,
      room: one.room,
      speakers: [one.speaker],
    }));
    return calendarText(sessions).replace("-//Example//", "-//frab//");
  }
  const events = given.map(
    (
      one,
    ) => `<day date="2026-12-${twoDigits(dayOf(one))}" index="${dayOf(one)}"><room name="${one.room}">
      <event guid="${guidOf(one)}" id="${one.id + 1}"><title>${one.title}</title>
        <start>${hourOf(one)}:00</start><duration>01:00</duration><track>Water</track>
        <persons><person id="${one.n}">${one.speaker}</person></persons>
      </event></room></day>`,
  );
  return `<schedule><conference><title>Boat Talks 2026</title>
    <time_zone_name>Europe/Lisbon</time_zone_name></conference>${events.join("")}</schedule>`;
}
