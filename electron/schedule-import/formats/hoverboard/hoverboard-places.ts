import type { ParsedTime } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { type JsonObject, listField, textField, textOfValue } from "../../parsing/json-object.ts";
import { between, later } from "../../parsing/parsed-time.ts";
import type { HoverboardParts } from "./hoverboard-parts.ts";
import { type HoverboardCell, type HoverboardSlot, hoverboardSlots } from "./hoverboard-slots.ts";

/** One session at one place of the timetable. */
export interface HoverboardPlace {
  id: string;
  start: ParsedTime;
  end: ParsedTime;
  /** The room that stands above its column; empty where it is for all rooms. */
  room: string;
}

const MINUTE = 60_000;

/** Talks that share a cell share its time: the site itself divides it evenly among them. */
function divided(
  slot: Pick<HoverboardPlace, "start" | "end">,
  ids: readonly string[],
): Omit<HoverboardPlace, "room">[] {
  const minutes = Math.max(0, between(slot.start, slot.end) ?? 0) / MINUTE;
  const share = Math.floor(minutes / ids.length) * MINUTE;
  return ids.map((id, at) => ({
    id,
    start: later(slot.start, at * share),
    end:
      at === ids.length - 1
        ? later(slot.start, minutes * MINUTE)
        : later(slot.start, (at + 1) * share),
  }));
}

function placesOfDay(
  rooms: readonly string[],
  slots: readonly HoverboardSlot[],
  extentOfCell: (cell: HoverboardCell) => number,
): HoverboardPlace[] {
  /** The first slot beside which nothing runs that began in an earlier one. */
  let free = 0;
  return slots.flatMap(({ start, cells }, index) => {
    const filled = cells.filter(({ ids }) => ids.length > 0).length;
    const isPlenary = filled === 1 && index >= free && rooms.length > 1;
    return cells.flatMap((cell, column) => {
      const until = Math.min(index + extentOfCell(cell), slots.length);
      if (!isPlenary) free = Math.max(free, until);
      const span = { start, end: slots[until - 1]?.end ?? start };
      const room = isPlenary && column === 0 ? "" : (rooms[column] ?? "");
      return divided(span, cell.ids).map((place) => ({ ...place, room }));
    });
  });
}

const roomsOf = (day: JsonObject): string[] =>
  listField(day, "tracks").map((track) => textOfValue(track) || textField(track, "title"));

/**
 * Every session's places in the timetable, in its order. The room is the one at the cell's position in `tracks`; what is
 * alone in its slot, and has nothing longer running beside it, is for all rooms. `extentOf` is how many slots a session
 * itself says that it goes over. Throws `too-large` over `limits.scheduleSessions`.
 */
export function hoverboardPlaces(
  days: HoverboardParts["days"],
  extentOf: (id: string) => number,
  warnings: Warnings,
): HoverboardPlace[] {
  const planned = days.map(([key, day]) => ({
    rooms: roomsOf(day),
    slots: hoverboardSlots(key, day, warnings),
  }));
  let count = 0;
  for (const { cells } of planned.flatMap(({ slots }) => slots)) {
    for (const { ids } of cells) count += ids.length;
  }
  checkSessionCount("This timetable", count);
  const extentOfCell = ({ ids, extend }: HoverboardCell): number =>
    ids.reduce((most, id) => Math.max(most, extentOf(id)), extend);
  return planned.flatMap(({ rooms, slots }) => placesOfDay(rooms, slots, extentOfCell));
}
