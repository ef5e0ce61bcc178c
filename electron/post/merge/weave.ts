import { diffIndices } from "node-diff3";

/** A stretch of two lists that came from one: `ours`, the same as `before` or changed in one of the two lists, or changed in both. */
export type Woven =
  | { is: "settled"; from: "before" | "mine" | "generated"; start: number; end: number }
  | { is: "clash"; before: Span; mine: Span; generated: Span };

/** From the first to before the last, counted from 0. */
export interface Span {
  start: number;
  end: number;
}

interface Change {
  of: "mine" | "generated";
  before: Span;
  now: Span;
}

/**
 * Three-way merge of lists. Changes clash where they change the same entries of `before`; those that only touch stand one
 * after the other, and so does what both lists have added at one place, mine first.
 */
export function weave(
  before: readonly string[],
  mine: readonly string[],
  generated: readonly string[],
): Woven[] {
  const changes = [
    ...changesOf("mine", before, mine),
    ...changesOf("generated", before, generated),
  ];
  changes.sort((a, b) => a.before.start - b.before.start || a.before.end - b.before.end);
  const woven: Woven[] = [];
  let at = 0;
  for (let next = 0; next < changes.length;) {
    const group: Change[] = [];
    let { start, end } = changes[next]?.before ?? { start: at, end: at };
    for (let change = changes[next]; change !== undefined; change = changes[next]) {
      if (group.length > 0 && change.before.start >= end) break;
      group.push(change);
      end = Math.max(end, change.before.end);
      next += 1;
    }
    if (start > at) woven.push({ is: "settled", from: "before", start: at, end: start });
    woven.push(...settle(group, { start, end }));
    at = end;
  }
  if (before.length > at) {
    woven.push({ is: "settled", from: "before", start: at, end: before.length });
  }
  return withoutTwins(woven, mine, generated);
}

interface Difference {
  buffer1: [start: number, length: number];
  buffer2: [start: number, length: number];
}

function changesOf(of: Change["of"], before: readonly string[], now: readonly string[]): Change[] {
  const found: Difference[] = diffIndices([...before], [...now]);
  return found.map(({ buffer1, buffer2 }) => ({
    of,
    before: spanOf(buffer1),
    now: spanOf(buffer2),
  }));
}

const spanOf = ([start, length]: [number, number]): Span => ({ start, end: start + length });

function settle(group: readonly Change[], before: Span): Woven[] {
  const sides = new Set(group.map(({ of }) => of));
  if (sides.size === 2) {
    return [
      {
        is: "clash",
        before,
        mine: sideOf(group, "mine", before),
        generated: sideOf(group, "generated", before),
      },
    ];
  }
  return group.map(({ of, now }) => ({ is: "settled", from: of, ...now }));
}

/** What a stretch of `before` is on one side: its changes with what stands unchanged around them. */
function sideOf(group: readonly Change[], of: Change["of"], { start, end }: Span): Span {
  const own = group.filter((change) => change.of === of);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return { start, end };
  return {
    start: first.now.start - (first.before.start - start),
    end: last.now.end + (end - last.before.end),
  };
}

/** What both lists have added at one place in the same words stands there once. */
function withoutTwins(
  woven: readonly Woven[],
  mine: readonly string[],
  generated: readonly string[],
): Woven[] {
  return woven.filter((one, index) => {
    const above = woven[index - 1];
    if (one.is === "clash" || one.from !== "generated" || one.end === one.start) return true;
    if (above?.is !== "settled" || above.from !== "mine") return true;
    const twin = mine.slice(above.start, above.end);
    const added = generated.slice(one.start, one.end);
    return twin.length !== added.length || twin.some((text, at) => text !== added[at]);
  });
}
