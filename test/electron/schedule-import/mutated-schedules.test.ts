import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { AppError } from "#shared/errors.ts";
import { createRandom } from "#test/support/random.ts";
import { hasRealSchedules, readBytes, realSchedules } from "#test/support/schedule-files.ts";

/** 5 rounds are 300 mutations; `npm run test:fuzz` makes 34, about 2,000. */
const rounds = Number(process.env["LANYARD_FUZZ_ROUNDS"] ?? 5);

/** Whole numbers below a limit, the same for the same seed, so that a failure can be had again. */
function randomFrom(seed: number): (below: number) => number {
  const random = createRandom(seed);
  return (below) => Math.floor(random() * below);
}

type Mutation = (bytes: Buffer, random: (below: number) => number) => Buffer;

const spliced = (bytes: Buffer, at: number, remove: number, insert: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);

const mutations: Record<string, Mutation> = {
  "cut off": (bytes, random) => bytes.subarray(0, random(bytes.length)),
  "flipped bytes": (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let n = 0; n < 50; n += 1) copy[random(copy.length)] = random(256);
    return copy;
  },
  "lost lines": (bytes, random) =>
    Buffer.from(
      bytes
        .toString("latin1")
        .split("\n")
        .filter(() => random(50) > 0)
        .join("\n"),
      "latin1",
    ),
  "doubled lines": (bytes, random) =>
    Buffer.from(
      bytes
        .toString("latin1")
        .split("\n")
        .flatMap((line) => (random(50) > 0 ? [line] : [line, line]))
        .join("\n"),
      "latin1",
    ),
  "NULs and marks": (bytes, random) => {
    const pieces = [
      Buffer.from([0]),
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from([0xed, 0xa0, 0x80]),
    ];
    return pieces.reduce((all, piece) => spliced(all, random(all.length), 0, piece), bytes);
  },
  "signs in odd places": (bytes, random) => {
    let all = bytes;
    for (const sign of [
      "<",
      ">",
      "&",
      '"',
      ":",
      ";",
      "\r",
      "]]>",
      "<!--",
      "\\",
      "%",
      "-",
      "T",
      "999999999",
    ]) {
      all = spliced(all, random(all.length), random(3), Buffer.from(sign));
    }
    return all;
  },
};

const files = [
  "ics-inpycon-2021-duration.ics",
  "ics-kielux-2020.ics",
  "ics-moca24.ics",
  "frabset-klimacamp-2015.ics",
  "ics-sched-jococruise-2020.ics",
  "ics-symposion-linux-conf-au-2020.ics",
  "xml-frab-28c3-de.xml",
  "xml-wafer-debconf23.xml",
  "frabset-klimacamp-2015.xml",
  "frabset-klimacamp-2015.xcal",
  "frabset-klimacamp-2015.json",
  "json-voc-pretalx-democon.json",
  "json-sessionize-all-gab-linz-2024.json",
  "json-sessionize-gridsmart-droidcon-nyc-2024.json",
  "csv-generic-penguicon-2016.csv",
  "csv-sched-export-penguicon-2019-a.csv",
  "json-hoverboard-devfest-toulouse-2018.json",
  "md-kubecon-eu-2026-personal-schedule.md",
  "../seeds/001_8636c864274bb256.txt",
  "ics-edge/icaljs-recur_instances.ics",
];

describe.skipIf(!hasRealSchedules)(
  "real schedules, broken at random (skipped without ../shared/schedules)",
  () => {
    test.each(Object.keys(mutations))("%s: a schedule or a sentence, nothing else", (name) => {
      for (const [index, file] of files.entries()) {
        const bytes = Buffer.from(readBytes(join(realSchedules, file)));
        for (let round = 0; round < rounds; round += 1) {
          const mutated = mutations[name]?.(bytes, randomFrom(index * 100 + round)) ?? bytes;
          let failure: unknown = null;
          try {
            const schedule = parseSchedule(decodeText(mutated));
            expect(schedule.sessions.length).toBeGreaterThan(0);
            expect(schedule.sessions.length).toBeLessThan(5000);
            expect(JSON.stringify(schedule).isWellFormed()).toBe(true);
          } catch (error) {
            failure = error;
          }
          if (failure !== null && !(failure instanceof AppError)) {
            throw new Error(`${name} ${file} round ${round}`, { cause: failure });
          }
        }
      }
    });
  },
);

test("lone surrogates in pasted text become what a database can hold", () => {
  const text =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\uD800B\nDTSTART:20270101T100000Z\nEND:VEVENT\nEND:VCALENDAR";
  const schedule = parseSchedule(text);
  expect(schedule.sessions[0]?.title).toBe("A\uFFFDB");
  expect(schedule.warnings).toMatchObject([{ code: "unreadable-characters" }]);
});
