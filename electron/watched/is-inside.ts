import { relative, sep } from "node:path";

/** Whether a path is a folder's own or that of something in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
