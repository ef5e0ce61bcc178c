import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { AppError } from "#shared/errors.ts";
import { createRandom } from "#test/support/random.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/schedules");

/** As in mutated-schedules: few in `npm test`, many in `npm run test:fuzz`. */
const rounds = 12 * Number(process.env["LANYARD_FUZZ_ROUNDS"] ?? 5);

const oddValues: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "x".repeat(5000),
  "2027-01-14T10:00:00Z",
  "9999-99-99",
  "__proto__",
  [],
  [[null]],
  {},
  { en: {} },
  JSON.parse('{"__proto__": {"title": 1}}'),
];

/** The value with some fields lost and some replaced by what does not belong there. */
function disturbed(value: unknown, random: () => number, share: number): unknown {
  if (random() < share) return oddValues[Math.floor(random() * oddValues.length)];
  if (Array.isArray(value)) return value.map((item) => disturbed(item, random, share));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(() => random() > share / 2);
  return Object.fromEntries(fields.map(([name, one]) => [name, disturbed(one, random, share)]));
}

test.each(["frab.json", "hub-v2.json", "sessionize-all.json"])(
  "%s with fields lost or of a wrong type: a schedule or a sentence, nothing else",
  (name) => {
    const whole: unknown = JSON.parse(readFileSync(join(fixtures, name), "utf8"));
    const failures: unknown[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const random = createRandom(round);
      const text = JSON.stringify(disturbed(whole, random, 0.01 + (round % 3) * 0.05));
      try {
        parseSchedule(text);
      } catch (error) {
        failures.push(error);
      }
    }
    expect(failures.filter((error) => !(error instanceof AppError))).toEqual([]);
    expect(failures.length).toBeLessThan(rounds);
  },
);
