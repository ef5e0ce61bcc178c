import { join } from "node:path";

/** Schedules of real conferences, beside the repository; they are not part of it. */
export const realSchedules = join(import.meta.dirname, "../../../shared/schedules");
