import { extname, resolve } from "node:path";

/** What schedules are called on disk. Other names can still be chosen or dropped; they are told by their content. */
export const scheduleExtensions = ["ics", "ical", "ifb", "xcal", "xml", "json"] as const;

const extensions = new Set<string>(scheduleExtensions.map((extension) => `.${extension}`));

/** The schedule that a command line asks to open, as an absolute path; null when it names none. */
export function scheduleFileIn(args: readonly string[], workingFolder: string): string | null {
  const file = args.find(
    (arg, index) =>
      !arg.startsWith("-") &&
      args[index - 1] !== "--data" &&
      extensions.has(extname(arg).toLowerCase()),
  );
  return file === undefined ? null : resolve(workingFolder, file);
}
