import type { ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  fieldOf,
  type JsonObject,
  listField,
  textField,
  textOfValue,
} from "../../parsing/json-object.ts";
import { between, later } from "../../parsing/parsed-time.ts";
import { sourceStart } from "../../parsing/schedule-time.ts";

/** A column's part of a slot: what is in it, and how many slots long it is. */
export interface HoverboardCell {
  ids: readonly string[];
  extend: number;
}

export interface HoverboardSlot {
  start: ParsedTime;
  end: ParsedTime;
  cells: readonly HoverboardCell[];
}

const DAY = 24 * 60 * 60_000;

/** How many slots an `extend` stands for. */
export function extentOf(thing: unknown): number {
  const extend = Math.trunc(Number(textField(thing, "extend")));
  return extend > 1 ? extend : 1;
}

/** Before v2 a cell was the list of ids itself. */
function cellOf(cell: unknown): HoverboardCell {
  const items = Array.isArray(cell) ? cell : fieldOf(cell, "items");
  const ids = (Array.isArray(items) ? items : [items]).map((id) => textOfValue(id).trim());
  return { ids: ids.filter((id) => id !== ""), extend: extentOf(cell) };
}

function slotOf(slot: unknown, date: string): HoverboardSlot | null {
  const timeOf = (name: string): ParsedTime | null =>
    sourceStart("", textField(slot, name), date, null)?.time ?? null;
  const start = timeOf("startTime");
  if (start === null) return null;
  const end = timeOf("endTime") ?? start;
  const isNextDay = (between(start, end) ?? 0) < 0;
  return {
    start,
    end: isNextDay ? later(end, DAY) : end,
    cells: listField(slot, "sessions").map(cellOf),
  };
}

/** The slots of one day, in the file's order; those without a date or time are left out, with a warning. */
export function hoverboardSlots(
  key: string,
  day: JsonObject,
  warnings: Warnings,
): HoverboardSlot[] {
  const date = [key, textField(day, "date")].find((text) => /^\d{4}-\d\d-\d\d/.test(text));
  const where = `schedule “${(date ?? key).slice(0, 60)}”`;
  if (date === undefined) {
    warnings.add("no-start", "A day has no date; its sessions were left out.", where);
    return [];
  }
  return listField(day, "timeslots").flatMap((each) => {
    const slot = slotOf(each, date);
    if (slot !== null) return [slot];
    const clock = textField(each, "startTime").slice(0, 40);
    warnings.add("no-start", `“${clock}” is no time; what is in its slot was left out.`, where);
    return [];
  });
}
