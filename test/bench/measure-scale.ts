import ICAL from "ical.js";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, rounded, type Figure } from "./figure.ts";
import { importRaw } from "./raw-import.ts";
import { calendarOf } from "./sample-event.ts";
import { importWhole } from "./whole-import.ts";

const ROUNDS = 3;
const SIZES = [1000, 5000, 10_000, 50_000];
const MEGABYTE = 1024 * 1024;

interface Sized {
  sessions: number;
  took: number;
  raw: number;
}

function importOf(sessions: number): Sized {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  try {
    const file = join(folder, "schedule.ics");
    writeFileSync(file, calendarOf(sessions));
    const { took } = importWhole(folder, file);
    const raw = importRaw(folder, () => void ICAL.parse(readFileSync(file, "utf8")));
    return { sessions, took, raw };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** The power of the sessions with which time grows: the slope of the line through the logarithms (least squares). */
function exponentOf(sizes: readonly Sized[]): number {
  const points = sizes.map(({ sessions, took }) => [Math.log(sessions), Math.log(took)] as const);
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  const above = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return above / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const words = (count: number): string => count.toLocaleString("en");

/** The most memory that the command line held, in bytes. */
function peakOf(folder: string, ...command: string[]): number {
  const peak = join(process.cwd(), "test/bench/print-peak.cjs");
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--require", peak, "out/main/cli.cjs", "--data", folder, ...command],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`lanyard ${command[0]} failed: ${stderr}`);
  return Number(stderr.trim().split("\n").at(-1)) * 1024;
}

/** What importing so many sessions holds beyond a command that does nothing, and how large the file was. Bytes. */
function memoryOf(sessions: number): { beyond: number; file: number } {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  try {
    const file = join(folder, "schedule.ics");
    const text = calendarOf(sessions);
    writeFileSync(file, text);
    const idle = peakOf(folder, "events");
    return { beyond: peakOf(folder, "import", file) - idle, file: Buffer.byteLength(text) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports of 1,000 to 50,000 sessions: against the same parser with raw inserts, how time grows, and memory. */
export function measure(): Promise<Figure[]> {
  const rounds = Array.from({ length: ROUNDS }, () => SIZES.map(importOf));
  const medians = SIZES.map((sessions, at) => ({
    sessions,
    took: median(rounds.map((round) => round[at]?.took ?? Number.NaN)),
    raw: median(rounds.map((round) => round[at]?.raw ?? Number.NaN)),
  }));
  const figures: Figure[] = medians.flatMap(({ sessions, took, raw }) => [
    {
      name: `scale: ${words(sessions)} sessions, read to commit`,
      value: Math.round(took),
      limit: null,
      unit: "ms",
    },
    {
      name: `scale: ${words(sessions)} sessions, against raw`,
      value: rounded(took / raw),
      limit: sessions === 10_000 ? 2.5 : null,
      unit: "ratio",
    },
  ]);
  // A tenth above linear is what caches and the machine's other work make of it.
  figures.push({
    name: "scale: time grows with the sessions to the power of",
    value: rounded(exponentOf(medians)),
    limit: 1.1,
    unit: "exponent",
  });
  for (const sessions of [1000, 10_000, 50_000]) {
    const { beyond, file } = memoryOf(sessions);
    figures.push({
      name: `scale: memory of importing ${words(sessions)} sessions (${rounded(file / MEGABYTE)} MB)`,
      value: Math.round(beyond / MEGABYTE),
      limit: Math.round(Math.max(12 * file, 150 * MEGABYTE) / MEGABYTE),
      unit: "MB",
    });
  }
  return Promise.resolve(figures);
}
