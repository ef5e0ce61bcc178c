import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { AppError } from "#shared/errors.ts";
import { createRandom } from "#test/support/random.ts";

/** 5 rounds are 300 mutations of each file; `npm run test:fuzz` makes 34. */
const mutations = 60 * Number(process.env["LANYARD_FUZZ_ROUNDS"] ?? 5);

const folder = join(import.meta.dirname, "../../fixtures/schedules");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

/** What may stand where a format has something else; texts, since the mutated file is read from its text. */
const oddities = [
  "null",
  "true",
  "-1",
  "1e999",
  "0.5",
  '""',
  '" "',
  "[]",
  "{}",
  "[[]]",
  '[null, {"id": 1}]',
  '{"__proto__": {"id": "x", "name": "y"}}',
  '{"constructor": 1, "length": 5}',
  '"__proto__"',
  '"<script>alert(1)</script>"',
  '"\\ud800\\u0000"',
  '"9999-99-99T99:99:99+99:99"',
  '"0001-01-01T00:00:00Z"',
  '"2027-10-08T24:00:00"',
  '"javascript:alert(1)"',
  `"${"long ".repeat(1000)}"`,
];

/** Writes a value as JSON, with an oddity in place of a few of its parts. */
function written(value: unknown, random: () => number): string {
  if (random() < 0.02) return oddities[Math.floor(random() * oddities.length)] ?? "null";
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, random));
    return `[${(random() < 0.05 ? [...items, ...items] : items).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(() => random() > 0.02)
    .map(([key, item]) => `${JSON.stringify(key)}:${written(item, random)}`)
    .join(",")}}`;
}

test.each(files)("%s with wrong values in it: a schedule or a sentence, nothing else", (file) => {
  const value: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
  for (let round = 0; round < mutations; round += 1) {
    const text = written(value, createRandom(round));
    let failure: unknown = null;
    try {
      const schedule = parseSchedule(text);
      expect(schedule.sessions.length + (schedule.people?.length ?? 0)).toBeGreaterThan(0);
      expect(JSON.stringify(schedule).isWellFormed()).toBe(true);
      expect(JSON.stringify(schedule)).not.toMatch(/url":"(?!https?:)/i);
    } catch (error) {
      failure = error;
    }
    if (failure === null) continue;
    if (!(failure instanceof AppError)) {
      throw new Error(`${file} round ${round}: ${text.slice(0, 2000)}`, { cause: failure });
    }
    expect(failure.message).toMatch(/^[A-Z“].{15,}\.$/s);
  }
});
