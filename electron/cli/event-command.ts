import type { Command } from "commander";
import type { Store } from "#electron/store/store.ts";
import type { ConferenceEvent, EventFields } from "#shared/event.ts";
import { orEmpty, parseDay, parseLine, parseZone } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import { eventPageJson } from "./event-json.ts";
import type { Reply } from "./reply.ts";
import { table } from "./table.ts";

interface EventOptions {
  name?: string;
  place?: string;
  zone?: string;
  starts?: string;
  ends?: string;
  parent?: string;
}

/** `event EVENT`: one event, after setting what the options give. An empty value takes a place, day or parent away. */
export function addEventCommand(program: Command, { run }: CommandContext): void {
  program
    .command("event")
    .description("show an event, and change what the options name")
    .argument("<event>", "its id or name")
    .option("--name <name>", "what it is called", parseLine)
    .option("--place <place>", "where it is", orEmpty(parseLine))
    .option("--zone <zone>", "its time zone, such as Europe/Amsterdam", parseZone)
    .option("--starts <day>", "its first day; empty: as its sessions tell", orEmpty(parseDay))
    .option("--ends <day>", "its last day; empty: as its sessions tell", orEmpty(parseDay))
    .option("--parent <event>", "the event that it is part of; empty: none")
    .action((name: string, options: EventOptions) =>
      run((store) => {
        const event = store.events.named(name);
        const fields = changedFields(store, options);
        const isChanged = Object.keys(fields).length > 0;
        return eventReply(isChanged ? store.events.change(event.id, fields) : event);
      }),
    );
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function changedFields({ events }: Store, options: EventOptions): Partial<EventFields> {
  const { name, place, zone, starts, ends, parent } = options;
  return {
    ...(name === undefined ? {} : { name }),
    ...(place === undefined ? {} : { place: orNull(place) }),
    ...(zone === undefined ? {} : { zone }),
    ...(starts === undefined ? {} : { startsOn: orNull(starts) }),
    ...(ends === undefined ? {} : { endsOn: orNull(ends) }),
    ...(parent === undefined ? {} : { parentId: parent === "" ? null : events.named(parent).id }),
  };
}

function eventReply(event: ConferenceEvent): Reply {
  const rows = [
    ["Name", event.name],
    ["Days", `${event.startsOn ?? "none"} to ${event.endsOn ?? "none"}`],
    ["Zone", event.zone],
    ["Place", event.place ?? ""],
    ["Sessions", String(event.sessions)],
    ["Notes", String(event.notes)],
    ["Id", event.id],
  ];
  return { json: eventPageJson(event), text: table(rows) };
}
