import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { z } from "zod";
import { calendarText } from "./calendar-text.ts";
import { type CommandLine, commandLineHere } from "./run-command-line.ts";

export const uuid = z.uuid();
export const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
export const text = z.string().nullable();
export const warning = z.strictObject({ code: z.string(), message: z.string(), where: text });
export const importJson = z.strictObject({
  event: z.strictObject({ id: uuid.nullable(), name: z.string(), zone: z.string() }),
  sessions: z.int(),
  speakers: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  notesAffected: z.int(),
  warnings: z.array(warning),
});
export const eventJson = z.strictObject({
  id: uuid,
  name: z.string(),
  zone: z.string(),
  startsOn: text,
  endsOn: text,
  sessions: z.int(),
  notes: z.int(),
});
export const eventPageJson = eventJson
  .extend({ place: text, dayStartsAt: z.string(), parentId: text })
  .strict();
export const sessionJson = z.strictObject({
  id: uuid,
  title: z.string(),
  kind: z.string(),
  startsAt: time,
  endsAt: time,
  day: z.iso.date(),
  room: text,
  track: text,
  speakers: z.array(z.strictObject({ name: z.string(), affiliation: text })),
  url: text,
  slidesUrl: text,
  videoUrl: text,
  plan: text,
  attendance: text,
  rating: z.int().nullable(),
  status: z.enum(["scheduled", "cancelled", "gone"]),
  hasNote: z.boolean(),
});
export const noteJson = z.strictObject({
  markdown: z.string(),
  savedAt: time.nullable(),
  revision: z.int(),
});

export const boats = [
  {
    uid: "1",
    title: "Boats",
    room: "Quay",
    speakers: ["Ada Brook"],
    text: "All about <b>oars</b>.",
  },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T003000", end: "20261202T010000" },
  { uid: "4", title: "Tea", start: "20261202T090000", isCancelled: true },
];

/** A command line over an empty data folder for each test of a file, and what tests of several commands do with it. */
export function useCommandLine() {
  let current: CommandLine;
  beforeEach(() => {
    current = commandLineHere();
  });
  afterEach(() => current.remove());

  const lanyard: Omit<CommandLine, "remove"> = {
    get folder() {
      return current.folder;
    },
    get data() {
      return current.data;
    },
    file: (...given) => current.file(...given),
    run: (...given) => current.run(...given),
    json: (...given) => current.json(...given),
  };
  const file = (name: string, content: string): string => lanyard.file(name, content);
  const importing = async (args: string[], input?: string) =>
    importJson.parse(await lanyard.json(["import", ...args], input));
  const sessions = async (...args: string[]) =>
    z
      .array(sessionJson)
      .parse(await lanyard.json(["sessions", "--event", "Boat Talks 2026", ...args]));
  const set = async (...args: string[]) => sessionJson.parse(await lanyard.json(args));
  async function withBoats(): Promise<Record<string, string>> {
    await importing([file("boats.ics", calendarText(boats))]);
    return Object.fromEntries((await sessions()).map((one) => [one.title, one.id]));
  }
  /** One line on stderr, nothing on stdout, no trace of the code. */
  async function refused(status: 1 | 2, args: string[], input?: string): Promise<string> {
    const run = await lanyard.run(args, input === undefined ? {} : { input });
    expect({ args, ...run }).toMatchObject({ args, status, output: "" });
    expect(run.reason).toMatch(/^lanyard: [^\n]+\n$/);
    expect(run.reason).not.toMatch(/\.(?:ts|cjs|js):\d|Internal error/);
    return run.reason;
  }
  const content = (): string =>
    createHash("sha256")
      .update(readFileSync(join(lanyard.data, "lanyard.db")))
      .digest("hex");
  return { lanyard, file, importing, sessions, set, withBoats, refused, content };
}
