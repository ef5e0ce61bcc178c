import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { applyImportInTurns } from "#electron/schedule-import/running/apply-import.ts";
import { compareSchedule } from "#electron/schedule-import/comparing/compare-schedule.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { openStore } from "#electron/store/open-store.ts";
import { limits } from "#shared/limits.ts";
import { median, type Figure } from "./figure.ts";
import { longestStall } from "./longest-stall.ts";
import { calendarOf } from "./sample-event.ts";
import { stallsOfEvent } from "./stalls-of-event.ts";

const ROUNDS = 7;
const fosdem = "../shared/schedules/xml-pentabarf-fosdem-2025-later.xml";

/** How long main answers nobody, in milliseconds: at most while the import is written, then for each slice of indexing. */
interface Stalls {
  writing: number;
  /** From the first to the last turn of writing. */
  all: number;
  slices: number[];
}

function timed<T>(act: () => T): { took: number; value: T } {
  const before = performance.now();
  const value = act();
  return { took: performance.now() - before, value };
}

/** Imports a schedule into an empty store, as main does once the worker has compared it. */
async function importOnce(
  text: string,
  location: string,
  { indexed }: { indexed: boolean },
): Promise<Stalls> {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  const file = join(folder, "lanyard.db");
  const store = openStore({ file, now: Date.now, newId: v7, busyTimeout: 0 });
  const source = { name: "bench", location };
  const choice = { zone: null, into: null };
  const { compared, changes: found } = compareSchedule(parseSchedule(text), source, store, choice);
  // As they come from the worker: without it the parser's unfinished strings would be joined inside the transaction.
  const changes = structuredClone(found);
  const settled = { confirmed: false, isSample: false, location };
  const before = performance.now();
  const writing = await longestStall((turn) =>
    applyImportInTurns(store, compared, changes, { ...settled, turn }),
  );
  const all = performance.now() - before;
  const slices: number[] = [];
  let isMore = indexed;
  while (isMore) {
    const { took, value } = timed(() => store.search.indexSlice(limits.indexSliceMilliseconds));
    slices.push(took);
    isMore = value;
  }
  store.close();
  rmSync(folder, { recursive: true, force: true });
  return { writing: writing.wall, all, slices };
}

const shareOf = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const stall = (what: string, value: number, limit: number | null): Figure => ({
  name: `stall of main: ${what}`,
  value: Number(value.toFixed(1)),
  limit,
  unit: "ms",
});

/** Of everything else that touches all sessions of an event. */
const ofEvent = async (text: string, sessions: string, limit: number): Promise<Figure[]> =>
  (await stallsOfEvent(text)).flatMap(({ what, wall, work }) => [
    // In a thread, or in turns of a few milliseconds: by the clock a busy machine measures the other programs.
    stall(`${what}, ${sessions} sessions`, work, limit),
    stall(`${what}, ${sessions} sessions, by the clock`, wall, null),
  ]);

/** What an import costs the one thread that answers the window. Medians of several; of slices, of each round's figure. */
export async function measure(): Promise<Figure[]> {
  const large = calendarOf(10_000);
  const larges: Stalls[] = [];
  for (let round = 0; round < 3; round += 1) {
    larges.push(await importOnce(large, "large", { indexed: false }));
  }
  const figures = [
    ...(await ofEvent(large, "10,000", 400)),
    stall("writing 10,000 sessions", median(larges.map(({ writing }) => writing)), 400),
    stall("writing 10,000 sessions, in all", median(larges.map(({ all }) => all)), null),
  ];
  if (!existsSync(fosdem)) {
    console.error(`stall: 1,105 sessions skipped, ${fosdem} is not there`);
    return figures;
  }
  const text = readFileSync(fosdem, "utf8");
  const rounds: Stalls[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(await importOnce(text, fosdem, { indexed: true }));
  }
  const ofRounds = (figure: (round: Stalls) => number) => median(rounds.map(figure));
  const limit = limits.indexSliceMilliseconds;
  return [
    ...(await ofEvent(text, "1,105", 50)),
    stall(
      "writing 1,105 sessions",
      ofRounds(({ writing }) => writing),
      50,
    ),
    stall(
      "writing 1,105 sessions, in all",
      ofRounds(({ all }) => all),
      null,
    ),
    ...figures,
    stall(
      "slice of indexing, half are below",
      ofRounds(({ slices }) => shareOf(slices, 0.5)),
      null,
    ),
    stall(
      "slice of indexing, 95 of 100 are below",
      ofRounds(({ slices }) => shareOf(slices, 0.95)),
      limit,
    ),
    stall(
      "slice of indexing, longest",
      ofRounds(({ slices }) => Math.max(...slices)),
      null,
    ),
  ];
}
