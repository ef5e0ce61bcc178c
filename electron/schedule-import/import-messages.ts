import type { Failure } from "#shared/ipc.ts";
import type { AddedSession, ChangedSession, ImportProgress } from "#shared/schedule-changes.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import type { ComparedSchedule, ImportChoice } from "./compare-schedule.ts";

/** What a worker is started with. */
export interface ImportJob {
  origin: ScheduleOrigin;
  storeFile: string;
  /** The store cannot be written; the worker reads a copy. */
  readOnly: boolean;
}

/**
 * What main asks a worker. `refresh` compares again if the store was written since. `take` hands over the changes
 * piece by piece, so that unpacking them never stalls main for long.
 */
export interface ImportQuestions {
  prepare: { input: null; answer: ComparedSchedule };
  adjust: { input: ImportChoice; answer: ComparedSchedule };
  refresh: { input: null; answer: { compared: ComparedSchedule; location: string } };
  takeAdded: { input: number; answer: AddedSession[] };
  takeChanged: { input: number; answer: ChangedSession[] };
  takeRemoved: { input: null; answer: string[] };
}
export type ImportQuestion = keyof ImportQuestions;

/** `number` tells answers apart. */
export type ImportRequest = {
  [Q in ImportQuestion]: { number: number; question: Q; input: ImportQuestions[Q]["input"] };
}[ImportQuestion];

export type ImportReply =
  | { kind: "progress"; stage: ImportProgress["stage"]; fraction: number | null }
  | { kind: "answer"; number: number; answer: unknown }
  | { kind: "failure"; number: number; failure: Failure; cause: string };
