import { slugOf } from "#electron/post/file-name.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";

const ENDINGS: Record<ExportFormat, string> = {
  "icalendar-planned": "plan.ics",
  icalendar: "sessions.ics",
  "schedule-json": "schedule.json",
  lanyard: "lanyard.json",
};

/** What the file of an event is called: `kubecon-na-2023-plan.ics`. */
export function exportFileName(eventName: string, format: ExportFormat): string {
  return [slugOf(eventName), ENDINGS[format]].filter(Boolean).join("-");
}
