import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleSchedule } from "#electron/sample/sample-schedule.ts";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { ImportSummary, StoredSession } from "#shared/schedule-changes.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";
import { importText } from "#test/support/import-text.ts";
import { badlyFoldedLines, readCalendar } from "#test/support/read-calendar.ts";
import { hasRealSchedules, readBytes, realSchedules } from "#test/support/schedule-files.ts";
import { openTestStore, testNow } from "#test/support/store.ts";
import { createVocCheck, hasVocSchema } from "#test/support/voc-schema.ts";

interface Imported {
  store: Store;
  eventId: string;
  sessions: StoredSession[];
}

/** Files with no schedule in them, or none with times, and some that are there to break readers. */
const holdsNone =
  /^(?:icalendar-|icaljs-|xml-custom-europython|json-custom-dddperth|json-voc-invalid|csv-generic|md-)/;

/** Null for what holds no schedule. */
function imported(text: string, fileName: string): Imported | null {
  const store = openTestStore();
  try {
    const { eventId } = importAnswered(store, text, fileName);
    return { store, eventId, sessions: store.schedules.storedSessions(eventId) };
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Answers as a person would where the source does not say its zone. */
function importAnswered(store: Store, text: string, fileName: string): ImportSummary {
  try {
    return importText(store, text, { fileName });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "zone-needed") throw error;
    return importText(store, text, { fileName, zone: "America/Detroit" });
  }
}

function exported({ store, eventId }: Imported, format: ExportFormat): string {
  const composed = composeExport(store, { eventId, format, now: testNow });
  return composed.file;
}

function files(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]))
    .filter((path) => !/\.xsd$|INDEX|jsonschema/.test(path));
}

/** schedule.json has no other way to say that a session is cancelled. */
const spans = (sessions: readonly StoredSession[]): string[] =>
  sessions.map(({ startsAt, endsAt, title, status }) =>
    [startsAt, endsAt, title.replace(/^Cancelled: /, ""), status].join(" "),
  );

describe("The sample event", () => {
  const sample = imported(sampleSchedule.text, sampleSchedule.name);

  test.skipIf(!hasVocSchema)(
    "is a schedule.json by the voc schema (skipped where ../shared/schedules is absent)",
    () => {
      expect(sample && createVocCheck()(exported(sample, "schedule-json"))).toEqual([]);
    },
  );

  test("comes in again from its own schedule.json and calendar with the same sessions and times", () => {
    if (sample === null) throw new Error("The sample is not read");
    for (const format of ["schedule-json", "icalendar"] as const) {
      const again = imported(exported(sample, format), `sample.${format}`);
      expect(again && spans(again.sessions)).toEqual(spans(sample.sessions));
    }
  });
});

describe.skipIf(!hasRealSchedules)(
  "Real schedules (skipped where ../shared/schedules is absent)",
  () => {
    const paths = hasRealSchedules ? files(realSchedules) : [];
    let check: (text: string) => string[];
    beforeAll(() => {
      check = createVocCheck();
    });

    test.each(paths.map((path) => [basename(path), path]))(
      "%s goes out as it came in",
      (name, path) => {
        const known = imported(decodeText(readBytes(path)), name);
        if (known === null && holdsNone.test(name)) return;
        if (known === null) throw new Error("This was read before");
        const { sessions } = known;

        const calendar = exported(known, "icalendar");
        expect(badlyFoldedLines(calendar)).toEqual([]);
        expect(
          readCalendar(calendar).map(({ title, start, end }) => [title, start, end ?? start]),
        ).toEqual(sessions.map(({ title, startsAt, endsAt }) => [title, startsAt, endsAt]));

        const json = exported(known, "schedule-json");
        expect(check(json).slice(0, 5)).toEqual([]);
        const again = imported(json, "schedule.json");
        expect(again && spans(again.sessions)).toEqual(spans(sessions));
      },
    );
  },
);
