import { type Command, Option } from "commander";
import type { Store } from "#electron/store/store.ts";
import type { ConferenceEvent, EventChanges } from "#shared/event.ts";
import { timeOfDay } from "#shared/event-time.ts";
import { type ZoneKeep, zoneKeep } from "#shared/zone-change.ts";
import { orEmpty, parseDay, parseLine, parseTimeOfDay, parseZone } from "./argument-parsers.ts";
import type { CommandContext } from "./command-context.ts";
import { eventPageJson } from "./event-json.ts";
import type { Reply } from "./reply.ts";
import { table } from "./table.ts";
import { UsageError } from "./usage-error.ts";

interface EventOptions {
  name?: string;
  place?: string;
  zone?: string;
  keep?: ZoneKeep;
  dayStarts?: number;
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
    .addOption(
      new Option(
        "--keep <what>",
        "with --zone: what stays, the clock on the wall or the instants (instants)",
      ).choices(zoneKeep.options),
    )
    .option("--day-starts <time>", "when its days begin, such as 04:00", parseTimeOfDay)
    .option("--starts <day>", "its first day; empty: as its sessions tell", orEmpty(parseDay))
    .option("--ends <day>", "its last day; empty: as its sessions tell", orEmpty(parseDay))
    .option("--parent <event>", "the event that it is part of; empty: none")
    .action((name: string, options: EventOptions) =>
      run((store) => {
        const { keep } = options;
        if (keep !== undefined && options.zone === undefined) {
          throw new UsageError("--keep says what stays with a new time zone. Give it with --zone.");
        }
        const event = store.events.named(name);
        const fields = changedFields(store, options);
        const isChanged = Object.keys(fields).length > 0;
        return eventReply(isChanged ? store.events.change(event.id, fields, keep) : event);
      }),
    );
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function changedFields({ events }: Store, options: EventOptions): EventChanges {
  const { name, place, zone, dayStarts, starts, ends, parent } = options;
  return {
    ...(name === undefined ? {} : { name }),
    ...(place === undefined ? {} : { place: orNull(place) }),
    ...(zone === undefined ? {} : { zone }),
    ...(dayStarts === undefined ? {} : { dayStartsAt: dayStarts }),
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
    ["Days begin", timeOfDay(event.dayStartsAt)],
    ["Place", event.place ?? ""],
    ["Sessions", String(event.sessions)],
    ["Notes", String(event.notes)],
    ["Id", event.id],
  ];
  return { json: eventPageJson(event), text: table(rows) };
}
