import { isAbsolute } from "node:path";
import { sampleSchedule } from "#electron/sample/sample-schedule.ts";
import type { Sources, Validators } from "#electron/store/contract/imports.ts";
import { AppError } from "#shared/errors.ts";
import type { ScheduleFormat, ScheduleOrigin } from "#shared/schedule.ts";
import { isWebAddress, pathsOfLocation } from "#shared/source-location.ts";

/** A stored source that is read again: where it is, and what is known of it. */
export interface StoredOrigin {
  origin: Exclude<ScheduleOrigin, { from: "source" | "text" }>;
  location: string;
  format: ScheduleFormat;
  /** The event whose programme it is. */
  into: string;
  validators: Validators | null;
  /** It holds only a part of the event. */
  isPart: boolean;
}

/** Throws `invalid-input` for a schedule that was pasted or piped in: there is nothing to read again. */
export function storedOrigin({
  location,
  format,
  eventId: into,
  validators,
  isPart,
}: Pick<
  ReturnType<Sources["get"]>,
  "location" | "format" | "eventId" | "validators" | "isPart"
>): StoredOrigin {
  return { origin: originAt(location), location, format, into, validators, isPart };
}

function originAt(location: string): StoredOrigin["origin"] {
  if (isWebAddress(location)) return { from: "url", url: location };
  const paths = pathsOfLocation(location);
  if (paths.every((path) => isAbsolute(path))) {
    return paths.length === 1 ? { from: "file", path: location } : { from: "files", paths };
  }
  if (location === sampleSchedule.location) return { from: "sample" };
  throw new AppError(
    "invalid-input",
    "This schedule was pasted, so it cannot be read again. Paste it anew to bring the event up to date.",
  );
}
