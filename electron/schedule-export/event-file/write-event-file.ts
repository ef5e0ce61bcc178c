import type { WholeEvent } from "#electron/store/whole-event.ts";
import { type EventFile, eventFileVersion } from "#shared/event-file.ts";
import { fileEvent } from "./file-event.ts";

/**
 * Events with all that a person has of them as a file (docs/event-file.md). The same events are the same file, whenever it is
 * written. `nameOf` tells the name of the first one's parent, which is not in the file.
 */
export function writeEventFile(
  events: readonly WholeEvent[],
  nameOf: (eventId: string) => string | null,
): string {
  const names = new Map(events.map(({ id, name }) => [id, name]));
  const file: EventFile = {
    lanyard: eventFileVersion,
    events: events.map((event) => {
      const { parentId } = event;
      return fileEvent(event, parentId && (names.get(parentId) ?? nameOf(parentId)));
    }),
  };
  // Tabs: notes are nested deeply, and spaces would be most of the file.
  return `${JSON.stringify(file, null, "\t")}\n`;
}
