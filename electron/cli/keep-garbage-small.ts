import { setFlagsFromString } from "node:v8";

/**
 * Keeps the space for new objects at the few megabytes it has by now. V8 lets it grow to 128 MB while a schedule of 50,000
 * sessions is read, a third of all that the import holds, for a few hundredths of its time. There is no other way for a thread
 * that runs already; workers are told when they are started (`startThread`).
 */
export const keepGarbageSmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");
