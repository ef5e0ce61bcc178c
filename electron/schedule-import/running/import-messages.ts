import type { Validators } from "#electron/store/contract/imports.ts";
import type { WholeEvent, WholeSession } from "#electron/store/whole-event.ts";
import type {
  AddedSession,
  ChangedSession,
  ImportProgress,
  ScheduleChanges,
  SessionChange,
  UnsurePair,
} from "#shared/schedule-changes.ts";
import type { ScheduleOrigin, TableColumns } from "#shared/schedule.ts";
import type { ComparedSchedule, ImportChoice } from "../comparing/compare-schedule.ts";
import type { EventFilePreview } from "../event-file/preview-event-file.ts";
import type { StoredOrigin } from "./stored-origin.ts";

/** What a worker is started with. */
export interface ImportJob {
  origin: Exclude<ScheduleOrigin, { from: "source" }>;
  /** What is known of the origin, when a stored source is read again. */
  again: StoredOrigin | null;
  storeFile: string;
  /** The store cannot be written; the worker reads a copy. */
  readOnly: boolean;
  /** `YYYY-MM-DD`, for dates without a year; null: such dates are not read. */
  today: string | null;
  /** This computer's; null: not known. */
  laptopZone: string | null;
}

/** Changes as people read them, from some number on. */
export interface ChangesPiece {
  changes: SessionChange[];
  /** How many there are in all. */
  total: number;
  pairs: UnsurePair[];
}

/**
 * What main asks a worker. `refresh` compares again if the store was written since, and settles what is left out.
 * `list` and `take` hand over the changes piece by piece, so that unpacking them never stalls main for long.
 */
export interface ImportQuestions {
  prepare: { input: null; answer: ComparedSchedule | EventFilePreview };
  /** What the source gave to ask with next time, if the stored event is all as it says; null otherwise. */
  validators: { input: null; answer: Validators | null };
  adjust: { input: ImportChoice; answer: ComparedSchedule };
  list: { input: number; answer: ChangesPiece };
  refresh: {
    input: { leaveOut: string[] };
    answer: {
      compared: ComparedSchedule;
      location: string;
      validators: Validators | null;
      /** The source was said to hold only a part of the event. */
      isPart: boolean;
      /** What the person chose for the columns of a table with headings, to be remembered. */
      chosenColumns: TableColumns | null;
    };
  };
  /** Whether what `refresh` settled still is what the store needs. If not, it is no longer settled. */
  isCurrent: { input: null; answer: boolean };
  takeAdded: { input: number; answer: AddedSession[] };
  takeChanged: { input: number; answer: ChangedSession[] };
  takeLog: { input: number; answer: SessionChange[] };
  /** Of a file of an event, without their sessions; empty for a schedule. */
  takeEvents: { input: null; answer: WholeEvent[] };
  /** Of one of its events, by its number in the file. */
  takeWholeSessions: { input: { event: number; from: number }; answer: WholeSession[] };
  takeRemoved: { input: null; answer: Pick<ScheduleChanges, "removed" | "replaced" | "held"> };
}

/** How far it is. */
export type ImportNews = Pick<ImportProgress, "stage" | "fraction">;
