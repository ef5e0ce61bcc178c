import { dirname, join, parse } from "node:path";

/** Where the pictures and files of an event lie: `fog-2026-lanyard-files` beside `fog-2026-lanyard.json`. */
export const filesBeside = (path: string): string =>
  join(dirname(path), `${parse(path).name}-files`);
