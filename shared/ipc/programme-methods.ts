import { z } from "zod";
import { conferenceEvent, eventChanges, id, line, newEventFields } from "../event.ts";
import { limits } from "../limits.ts";
import { eventSpeaker } from "../mention.ts";
import { attendance, plan, rating, sessionFields, sessionPage, sessionRow } from "../session.ts";
import { removal } from "../trash.ts";
import { zoneKeep } from "../zone-change.ts";
import { nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

/** Events, their sessions and who speaks at them. */
export const programmeMethods = {
  "events.list": { input: nothing, output: z.array(conferenceEvent) },
  "events.create": { input: newEventFields, output: conferenceEvent },
  /**
   * `keep`: what stays when the time zone becomes another one, the clock on the wall or the instants. Sources are read
   * accordingly from then on. Notes of days keep their day, and days that were set by hand stay.
   */
  "events.change": {
    input: z.object({ id, fields: eventChanges, keep: zoneKeep.default("instants") }),
    output: conferenceEvent,
  },
  /** Moves an event with its sessions and notes into the trash. */
  "events.remove": { input: z.object({ id }), output: removal },
  /** By start, room, title, id; cancelled and gone ones included. */
  "sessions.list": { input: z.object({ eventId: id }), output: z.array(sessionRow) },
  "sessions.get": { input: z.object({ id }), output: sessionPage },
  "sessions.add": { input: z.object({ eventId: id, fields: sessionFields }), output: sessionRow },
  /** Own sessions only: what an import brought belongs to its source. */
  "sessions.change": {
    input: z.object({ id, fields: sessionFields.partial() }),
    output: sessionRow,
  },
  /** Own sessions, and those gone from the programme on which nothing of the person's is left. */
  "sessions.remove": { input: z.object({ id }), output: removal },
  "sessions.rate": { input: z.object({ id, rating: rating.nullable() }), output: sessionRow },
  "sessions.plan": { input: z.object({ id, plan: plan.nullable() }), output: sessionRow },
  "sessions.mark": {
    input: z.object({ id, attendance: attendance.nullable() }),
    output: sessionRow,
  },
  "sessions.tag": {
    input: z.object({ id, tags: z.array(line).max(limits.tagsOnSession) }),
    output: sessionRow,
  },
  /** Who speaks at an event, by name. */
  "speakers.list": { input: z.object({ eventId: id }), output: z.array(eventSpeaker) },
} as const satisfies MethodSet;
