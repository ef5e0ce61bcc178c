import { readdirSync, readFileSync } from "node:fs";

/** Proportional set size of a process and everything below it, in MB: shared pages are counted once. Linux only. */
export function memoryOfTree(pid: number): number {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    const id = Number(name);
    if (!Number.isInteger(id)) continue;
    const parent = parentOf(id);
    if (parent !== null) parents.set(parent, [...(parents.get(parent) ?? []), id]);
  }
  const below = (id: number): number[] => [id, ...(parents.get(id) ?? []).flatMap(below)];
  return below(pid).reduce((sum, id) => sum + proportionalSize(id), 0);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name stands in parentheses and may hold spaces; the parent is the second field after it.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}

function proportionalSize(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
