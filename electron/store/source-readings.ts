import type { ScheduleFormat } from "#shared/schedule.ts";
import {
  readingAfter,
  type SourceReading,
  type ZoneKeep,
  type ZoneMove,
} from "#shared/zone-change.ts";
import type { Connection } from "./connection.ts";

export type ReadingOfFormat = [format: ScheduleFormat, reading: SourceReading];

/** How the times of an event's sources are read, by their format. Run inside a transaction. */
export interface SourceReadings {
  /** Null: as they stand. */
  find(eventId: string, format: ScheduleFormat): SourceReading | null;
  list(eventId: string): ReadingOfFormat[];
  /** Takes the place of all there are. */
  replace(eventId: string, readings: readonly ReadingOfFormat[]): void;
  /** What a change of the event's zone means for the sources it has had so far. */
  follow(eventId: string, formats: readonly ScheduleFormat[], move: ZoneMove, keep: ZoneKeep): void;
}

export function createSourceReadings({ sqlite }: Connection): SourceReadings {
  const all = sqlite.prepare<[string], { format: ScheduleFormat; reading: string }>(
    "SELECT format, reading FROM source_readings WHERE event_id = ? ORDER BY format",
  );
  const insert = sqlite.prepare<[eventId: string, format: string, reading: string]>(
    "INSERT OR REPLACE INTO source_readings (event_id, format, reading) VALUES (?, ?, ?)",
  );
  const removeAll = sqlite.prepare<[string]>("DELETE FROM source_readings WHERE event_id = ?");

  const list = (eventId: string): ReadingOfFormat[] =>
    all.all(eventId).map(({ format, reading: text }) => {
      // Written by the store alone.
      const reading: SourceReading = JSON.parse(text);
      return [format, reading];
    });
  const replace = (eventId: string, readings: readonly ReadingOfFormat[]): void => {
    removeAll.run(eventId);
    for (const [format, reading] of readings) insert.run(eventId, format, JSON.stringify(reading));
  };
  return {
    find: (eventId, format) => new Map(list(eventId)).get(format) ?? null,
    list,
    replace,
    follow(eventId, formats, move, keep) {
      const before = new Map(list(eventId));
      const after = [...new Set([...before.keys(), ...formats])].flatMap(
        (format): ReadingOfFormat[] => {
          const reading = readingAfter(before.get(format) ?? null, move, keep);
          return reading === null ? [] : [[format, reading]];
        },
      );
      replace(eventId, after);
    },
  };
}
