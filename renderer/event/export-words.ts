import type { ExportFormat } from "#shared/schedule-export.ts";

export interface ExportWay {
  format: ExportFormat;
  /** What it is, on the button. */
  name: string;
  /** What it is for. */
  use: string;
  /** Nothing would be in the file. */
  isEmpty: boolean;
}

/** The ways out of Lanyard, for an event with so many sessions, planned ones among them. */
export function exportWays({
  sessions,
  planned,
}: {
  sessions: number;
  planned: number;
}): ExportWay[] {
  const count =
    planned === 1 ? "1 planned session" : `${planned.toLocaleString("en")} planned sessions`;
  const none = "The event has no sessions yet.";
  const isEmpty = sessions === 0;
  return [
    {
      format: "icalendar-planned",
      name: "Plan as a calendar",
      use:
        planned === 0
          ? "No session is planned yet."
          : `${count} for Google Calendar, Apple Calendar, Thunderbird and others.`,
      isEmpty: planned === 0,
    },
    {
      format: "icalendar",
      name: "All sessions as a calendar",
      use: isEmpty ? none : "The whole programme, the plan as priority. Without notes.",
      isEmpty,
    },
    {
      format: "schedule-json",
      name: "Programme as schedule.json",
      use: isEmpty
        ? none
        : "For conference apps that read frab or pretalx. Without plan and notes.",
      isEmpty,
    },
    {
      format: "lanyard",
      name: "Event with your notes",
      use: "Everything Lanyard has of it, as a file that another Lanyard imports, and people can read.",
      isEmpty: false,
    },
  ];
}
