/** Why something could not be done. The renderer and the command line branch on the code; people read the message. */
export const errorCodes = [
  "invalid-input", // a request or a file holds a value that is not allowed
  "not-found", // an event, session, note or file is not there
  "ambiguous", // a name stands for more than one event
  "conflict", // a note was saved by somebody else in the meantime
  "not-a-schedule", // what was read holds no schedule Lanyard knows
  "malformed-source", // a schedule of a known format that is broken; the message names the line or field
  "too-large", // over a limit of limits.ts
  "zone-needed", // no time zone in the source, and none given
  "would-remove-many", // an import would remove more than half of an event's sessions
  "other-event", // a source names another event than the one it would be imported into
  "network", // an address could not be read
  "cancelled", // stopped by the person
  "read-only", // the data folder or a target cannot be written
  "disk-full",
  "busy", // another program is writing the store at this moment
  "target-exists", // a file would be overwritten
  "newer-database", // the store was made by a later Lanyard
  "store-failed", // any other failure of the database file
  "refused", // a sender, link or address that is not allowed
  "internal",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A foreseen failure. `message` is one or two sentences: what happened, then what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}
