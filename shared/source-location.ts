import { limits } from "./limits.ts";
import type { ScheduleOrigin } from "./schedule.ts";

/** The location of what was pasted or piped in: any number of sources have it. */
export const pastedLocation = "-";

/** Whether a source's location is a web address. */
export const isWebAddress = (location: string): boolean => /^https?:\/\//i.test(location);

/**
 * What is read where a person names files: one, or several that make one event. Null for none, and for more than
 * `limits.filesOfEvent`.
 */
export function originOfFiles(paths: readonly string[]): ScheduleOrigin | null {
  const [path, ...others] = paths;
  if (path === undefined || paths.length > limits.filesOfEvent) return null;
  return others.length === 0 ? { from: "file", path } : { from: "files", paths: [...paths] };
}

/** The location of several files that were imported together. */
export const locationOfFiles = (paths: readonly string[]): string => paths.join("\n");

/** The paths of a location of several files; the location itself where it is one. */
export const pathsOfLocation = (location: string): string[] => location.split("\n");

/** What files are called, without their folders. */
export const namesOfFiles = (location: string): string[] =>
  pathsOfLocation(location).map((path) => path.split(/[\\/]/u).findLast(Boolean) ?? path);
