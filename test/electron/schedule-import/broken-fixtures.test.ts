import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { AppError } from "#shared/errors.ts";
import { type ScheduleFormat, scheduleFormat } from "#shared/schedule.ts";
import { importText } from "#test/support/import-text.ts";
import { createRandom } from "#test/support/random.ts";
import { openTestStore } from "#test/support/store.ts";

/** Broken copies for each reader: 300, or 20,000 in `npm run test:fuzz`. */
const copies = Number(process.env["LANYARD_FUZZ_COPIES"] ?? 300);
/** How many of them are also imported into a store. */
const everyImported = 50;
/** Processor time, not the clock's: other work on the machine does not count. */
const HANG_MILLISECONDS = 2000;
/** The day that dates without a year are near to. */
const today = "2026-11-22";

const folder = join(import.meta.dirname, "../../fixtures/schedules");

/** Our small schedules by the reader that takes them; those that need another file beside them are not read alone. */
const fixtures = new Map<ScheduleFormat, Buffer[]>(
  scheduleFormat.options.map((format) => [format, []]),
);
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = readFileSync(join(entry.parentPath, entry.name));
  try {
    fixtures.get(parseSchedule(decodeText(bytes), { today }).format)?.push(bytes);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

const odd = (
  "< > & \" ' : ; , { [ ] | - T \\ % ]]> <!-- <![CDATA[ &#0; &amp;amp; null 999999999999 -1 1e999 " +
  "00:00 24:00 2026-02-30 RRULE:FREQ=SECONDLY \n \r \t \0 \uFEFF \u202E \uD83D"
).split(" ");

/** One to twenty small accidents: bytes flipped, pieces lost, doubled, moved, odd signs put in. */
function broken(bytes: Buffer, random: () => number): Buffer {
  let copy = Buffer.from(bytes);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  for (let accident = 1 + upTo(20); accident > 0; accident -= 1) {
    const at = upTo(copy.length);
    const piece = copy.subarray(at, at + upTo(60));
    const before = copy.subarray(0, at);
    const after = copy.subarray(at + piece.length);
    const kinds = [
      () => [before, Buffer.from([upTo(256)]), copy.subarray(at + 1)],
      () => [before, after],
      () => [before, piece, piece, after],
      () => [after, piece, before],
      () => [before, Buffer.from(odd[upTo(odd.length)] ?? ""), copy.subarray(at)],
    ];
    // Rarely the end is missing, else hardly a copy would still be long enough to be read.
    const parts = random() < 0.01 ? [before] : kinds[upTo(kinds.length)]?.();
    copy = Buffer.concat(parts ?? [copy]);
  }
  return copy;
}

function processorMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What came of one broken copy, if it was neither a schedule nor a sentence. */
function faultOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) return error;
    return /^\S.{15,}[.?]$/s.test(error.message) ? null : error;
  }
}

function readWhole(bytes: Buffer, format: ScheduleFormat | undefined): void {
  const schedule = parseSchedule(decodeText(bytes), { today, format });
  expect(schedule.sessions.length + (schedule.people?.length ?? 0)).toBeGreaterThan(0);
  expect(JSON.stringify(schedule).isWellFormed()).toBe(true);
}

/** The store holds all of it or nothing, and is sound. */
function importWhole(bytes: Buffer): void {
  const store = openTestStore();
  let sessions = 0;
  try {
    sessions = importText(store, decodeText(bytes), { zone: "Europe/Berlin" }).sessions;
  } finally {
    const stored = store.events.list().reduce((sum, event) => sum + event.sessions, 0);
    expect(stored).toBe(sessions);
    expect(store.problems()).toEqual([]);
    store.close();
  }
}

test("there is a small schedule for every reader", () => {
  expect([...fixtures].filter(([, all]) => all.length === 0)).toEqual([]);
});

test.each(scheduleFormat.options)(
  "%s, broken at random: a schedule or a sentence, soon, and nothing in between",
  (format) => {
    const originals = fixtures.get(format) ?? [];
    for (let copy = 0; copy < copies; copy += 1) {
      const bytes = broken(
        originals[copy % originals.length] ?? Buffer.alloc(0),
        createRandom(copy),
      );
      // Every other copy goes to the reader whatever it looks like by now.
      const told = copy % 2 === 0 ? format : undefined;
      let fault: unknown = null;
      const took = processorMilliseconds(() => {
        fault = faultOf(() => readWhole(bytes, told));
      });
      if (copy % everyImported === 0) fault ??= faultOf(() => importWhole(bytes));
      if (took > HANG_MILLISECONDS) fault ??= new Error(`It took ${Math.round(took)} ms.`);
      expect(fault, `copy ${copy}: ${bytes.toString().slice(0, 3000)}`).toBeNull();
    }
  },
);
