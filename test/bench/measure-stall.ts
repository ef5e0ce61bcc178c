import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { applyImport } from "#electron/schedule-import/apply-import.ts";
import { compareSchedule } from "#electron/schedule-import/compare-schedule.ts";
import { parseSchedule } from "#electron/schedule-import/parse-schedule.ts";
import { openStore } from "#electron/store/open-store.ts";
import { limits } from "#shared/limits.ts";
import { median, type Figure } from "./figure.ts";
import { calendarOf } from "./sample-event.ts";

const ROUNDS = 7;
const fosdem = "../shared/schedules/xml-pentabarf-fosdem-2025-later.xml";

/** How long main answers nobody, in milliseconds: the one transaction, then each slice of indexing. */
interface Stalls {
  transaction: number;
  slices: number[];
}

function timed<T>(act: () => T): { took: number; value: T } {
  const before = performance.now();
  const value = act();
  return { took: performance.now() - before, value };
}

/** Imports a schedule into an empty store, as main does once the worker has compared it. */
function importOnce(text: string, location: string, { indexed }: { indexed: boolean }): Stalls {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  const file = join(folder, "lanyard.db");
  const store = openStore({ file, now: Date.now, newId: v7, busyTimeout: 0 });
  const source = { name: "bench", location };
  const choice = { zone: null, into: null };
  const { compared, changes: found } = compareSchedule(parseSchedule(text), source, store, choice);
  // As they come from the worker: without it the parser's unfinished strings would be joined inside the transaction.
  const changes = structuredClone(found);
  const settled = { confirmed: false, isSample: false, location };
  const transaction = timed(() => applyImport(store, compared, changes, settled)).took;
  const slices: number[] = [];
  let isMore = indexed;
  while (isMore) {
    const { took, value } = timed(() => store.search.indexSlice(limits.indexSliceMilliseconds));
    slices.push(took);
    isMore = value;
  }
  store.close();
  rmSync(folder, { recursive: true, force: true });
  return { transaction, slices };
}

const shareOf = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const stall = (what: string, value: number, limit: number | null): Figure => ({
  name: `stall of main: ${what}`,
  value: Number(value.toFixed(1)),
  limit,
  unit: "ms",
});

/** What an import costs the one thread that answers the window. Medians of several; of slices, of each round's figure. */
export function measure(): Promise<Figure[]> {
  const large = calendarOf(10_000);
  const larges = Array.from({ length: 3 }, () => importOnce(large, "large", { indexed: false }));
  const ofLarge = median(larges.map(({ transaction }) => transaction));
  const figures = [stall("transaction, 10,000 sessions", ofLarge, 400)];
  if (!existsSync(fosdem)) {
    console.error(`stall: 1,105 sessions skipped, ${fosdem} is not there`);
    return Promise.resolve(figures);
  }
  const text = readFileSync(fosdem, "utf8");
  const rounds = Array.from({ length: ROUNDS }, () => importOnce(text, fosdem, { indexed: true }));
  const ofRounds = (figure: (round: Stalls) => number) => median(rounds.map(figure));
  const limit = limits.indexSliceMilliseconds;
  return Promise.resolve([
    stall(
      "transaction, 1,105 sessions",
      ofRounds(({ transaction }) => transaction),
      50,
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
  ]);
}
