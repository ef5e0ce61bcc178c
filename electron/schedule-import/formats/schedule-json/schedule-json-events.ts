import { AppError } from "#shared/errors.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { fieldOf, isJsonObject, type JsonObject, textField } from "../../parsing/json-object.ts";

/** An event as it lies in the file: with the day and room it is filed under, where it is. */
export interface PlacedEvent {
  event: JsonObject;
  /** `YYYY-MM-DD` */
  day: string | null;
  room: string | null;
}

/** A list that the format demands. Throws `malformed-source` naming the field when something else stands there. */
function listAt(parent: unknown, name: string, path: string): readonly unknown[] {
  const value = fieldOf(parent, name);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new AppError(
    "malformed-source",
    `“${path}” is no list in this schedule.json. The file is broken; get a fresh copy.`,
  );
}

/** v2 lists its events beside the conference, v1 by day and room, whose names are the keys. */
export function jsonEvents(schedule: JsonObject, warnings: Warnings): PlacedEvent[] {
  const passedOver = (path: string): [] => {
    warnings.add("unknown-part", `“${path}” holds no sessions and was left out.`, path);
    return [];
  };
  const eventsIn = (
    list: readonly unknown[],
    path: string,
    day: string | null,
    room: string | null,
  ): PlacedEvent[] =>
    list.flatMap((event, index) =>
      isJsonObject(event) ? [{ event, day, room }] : passedOver(`${path}[${index}]`),
    );

  const days = listAt(fieldOf(schedule, "conference"), "days", "conference.days");
  const inDays = days.flatMap((day, index) => {
    const path = `days[${index}]`;
    const rooms = fieldOf(day, "rooms");
    if (rooms === undefined) return [];
    if (!isJsonObject(rooms)) return passedOver(`${path}.rooms`);
    const date = textField(day, "date");
    return Object.entries(rooms).flatMap(([room, events]) => {
      const inRoom = `${path}.rooms["${room.slice(0, 60)}"]`;
      return Array.isArray(events) ? eventsIn(events, inRoom, date, room) : passedOver(inRoom);
    });
  });
  return [...inDays, ...eventsIn(listAt(schedule, "events", "events"), "events", null, null)];
}
