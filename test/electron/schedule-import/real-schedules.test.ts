import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import {
  failureOf,
  hasRealSchedules,
  readBytes,
  realSchedule,
  realSchedules,
} from "#test/support/schedule-files.ts";

const read = (path: string): ParsedSchedule => parseSchedule(decodeText(readBytes(path)));

/** How reading ends: the number of sessions, or the sentence of the refusal. */
function outcomeOf(path: string): number | string {
  try {
    return read(path).sessions.length;
  } catch {
    return failureOf(() => read(path)).message;
  }
}

describe.skipIf(!hasRealSchedules)(
  "schedules of real conferences (../shared/schedules; skipped without it)",
  () => {
    test.each([
      ["ics-sched-kubecon-eu-2026-a-20260303.ics", 564, null],
      ["ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics", 596, null],
      ["ics-sched-jococruise-2020.ics", 464, null],
      ["ics-fosdem-2025-excerpt.ics", 5, "Europe/Brussels"],
      ["ics-symposion-linux-conf-au-2020.ics", 262, "Australia/Brisbane"],
      ["ics-kielux-2020.ics", 24, null],
      ["ics-moca24.ics", 88, "Europe/Rome"],
      ["ics-inpycon-2021-duration.ics", 60, null],
      ["frabset-klimacamp-2015.ics", 106, "Europe/Berlin"],
      ["frabset-klimacamp-2015.xml", 106, null],
      ["xml-pentabarf-fosdem-2013.xml", 487, null],
      ["xml-pentabarf-fosdem-2025.xml", 943, "Europe/Brussels"],
      ["xml-pentabarf-fosdem-2025-later.xml", 1105, "Europe/Brussels"],
      ["xml-frab-28c3-de.xml", 85, null],
      ["xml-wafer-debconf23.xml", 117, "Asia/Kolkata"],
      ["frabset-klimacamp-2015.json", 106, null],
      ["frabset-klimacamp-2015.xcal", 106, null],
      ["json-voc-frab-camp2019.json", 79, "Europe/Berlin"],
      ["json-voc-pretalx-democon.json", 36, null],
      ["json-voc-invalid-example.json", 1, "Europe/Zurich"],
      ["json-sessionize-scottishsummit.json", 61, null],
      ["json-sessionize-all-gab-linz-2024.json", 15, null],
      ["json-sessionize-gridsmart-droidcon-nyc-2024.json", 80, null],
      ["json-sessionize-sessions-droidcon-london-2023.json", 88, null],
      // 348 rows, four of them without any start.
      ["csv-generic-penguicon-2016.csv", 344, null],
      ["csv-sched-export-penguicon-2019-a.csv", 355, null],
      ["csv-sched-export-penguicon-2019-b.csv", 401, null],
      // 49 of its 50 are placed, and the coffee break six times.
      ["json-hoverboard-devfest-toulouse-2018.json", 54, null],
      ["md-kubecon-eu-2026-personal-schedule.md", 68, null],
    ])("%s holds %i sessions in zone %s", (name, sessions, zone) => {
      const schedule = realSchedule(name);
      expect([schedule.sessions.length, schedule.event.zone]).toEqual([sessions, zone]);
      expect(schedule.sessions.filter(({ title }) => title.trim() === "")).toEqual([]);
    });

    const others = hasRealSchedules
      ? readdirSync(realSchedules).filter((name) =>
          /^(?:json-custom|jsonschema|xsd|xml-custom)-|^md-.*(?:summit|changelog)/.test(name),
        )
      : [];

    test.each(others)("%s is no schedule Lanyard knows, and told so", (name) => {
      const failure = failureOf(() => read(join(realSchedules, name)));
      expect(failure.code).toBe("not-a-schedule");
      expect(failure.message).toMatch(/^\S.{20,}\.$/s);
    });

    const edges = hasRealSchedules ? readdirSync(join(realSchedules, "ics-edge")) : [];

    test.each(edges)("ics-edge/%s is read, or refused in a sentence", (name) => {
      const outcome = outcomeOf(join(realSchedules, "ics-edge", name));
      expect(String(outcome)).toMatch(/^(?:[1-9]\d*|[A-Z].{20,}\.)$/s);
    });
  },
);
