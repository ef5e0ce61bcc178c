import { isBackground } from "#shared/session-length.ts";
import type { SessionKind } from "#shared/session.ts";
import { byRoomName } from "./room-name.ts";
import type { Entry } from "./entry.ts";

/** A shorter one is drawn as if it were this long, else its title could not be read. */
const SHOWN_MINUTES = 10;
const HOUR = 60;
const MINUTE = 60_000;

export interface GridBlock {
  entry: Entry;
  /** Index of its room. */
  column: number;
  /** Several at once in one room stand side by side: its place among them, and how many there are. */
  lane: number;
  lanes: number;
  /** Minutes from the grid's first. */
  top: number;
  height: number;
}

export interface GridColumn {
  /** Null: the sessions without a room. */
  room: string | null;
  /** Most sessions at once. */
  lanes: number;
}

export interface GridLayout {
  columns: GridColumn[];
  /** By column, then by start. */
  blocks: GridBlock[];
  background: Entry[];
  /** Minutes from the day's midnight, full hours; of a night in which the clock is changed those that really pass. */
  from: number;
  to: number;
  /** The instant at the grid's top, in milliseconds. */
  startsAt: number;
}

/** A day as a grid: a column for each room, time downwards. Entries come by start. */
export function layOutGrid(entries: readonly Entry[]): GridLayout {
  const background = entries.filter(isBackground);
  const timed = entries.filter((entry) => !isBackground(entry));
  const [first] = timed;
  if (first === undefined) {
    return { columns: [], blocks: [], background, from: 0, to: 0, startsAt: 0 };
  }
  const minuteOf = minutesFrom(first);
  const from = Math.floor(Math.min(...timed.map(minuteOf)) / HOUR) * HOUR;
  const end = Math.max(...timed.map((entry) => minuteOf(entry) + shown(entry)));
  const startsAt = first.startsAt - (first.minute - from) * MINUTE;
  const byRoom = Map.groupBy(timed, ({ row }) => row.room);
  const rooms = [...byRoom.keys()].toSorted(byName);
  const placed = rooms.map((room, column) => placeInRoom(byRoom.get(room) ?? [], column, startsAt));
  return {
    columns: rooms.map((room, at) => ({
      room,
      lanes: Math.max(...(placed[at] ?? []).map(({ lanes }) => lanes)),
    })),
    blocks: placed.flat(),
    background,
    from,
    to: Math.ceil(end / HOUR) * HOUR,
    startsAt,
  };
}

/**
 * Minutes from the day's midnight. By instants and not by the clock on the wall: what comes after another session stands
 * below it, in the night of a clock change as well.
 */
const minutesFrom =
  (first: Entry) =>
  ({ startsAt }: Entry): number =>
    first.minute + (startsAt - first.startsAt) / MINUTE;

const shown = ({ length }: Entry): number => Math.max(length, SHOWN_MINUTES);

/** Sessions without a room come last. */
function byName(a: string | null, b: string | null): number {
  if (a === null) return 1;
  if (b === null) return -1;
  return byRoomName(a, b);
}

/** Sessions that overlap form a cluster; each takes the first lane that is free, and a cluster's width is shared. */
function placeInRoom(entries: readonly Entry[], column: number, startsAt: number): GridBlock[] {
  const blocks: GridBlock[] = [];
  let cluster: GridBlock[] = [];
  let laneEnds: number[] = [];
  const close = () => {
    for (const block of cluster) block.lanes = laneEnds.length;
    blocks.push(...cluster);
    cluster = [];
    laneEnds = [];
  };
  for (const entry of entries) {
    const top = (entry.startsAt - startsAt) / MINUTE;
    if (laneEnds.every((laneEnd) => laneEnd <= top)) close();
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= top);
    const lane = free === -1 ? laneEnds.length : free;
    const height = shown(entry);
    laneEnds[lane] = top + height;
    cluster.push({ entry, column, lane, lanes: 1, top, height });
  }
  close();
  return blocks;
}

/** Where the present is, in minutes from the grid's first; null when it is not on the grid. */
export function minutesToNow(layout: GridLayout, now: number | null): number | null {
  if (now === null || layout.blocks.length === 0) return null;
  const minutes = (now - layout.startsAt) / MINUTE;
  return minutes >= 0 && minutes <= layout.to - layout.from ? minutes : null;
}

const BESIDE_THE_PROGRAMME: ReadonlySet<SessionKind> = new Set(["break", "social", "hallway"]);

/**
 * The block that a day which is not going on begins with: its first talk. A run before breakfast or the coffee would leave
 * the screen empty, in a room that may be far to the right.
 */
export function openingBlock({ blocks }: GridLayout): GridBlock | null {
  const real = blocks.filter(({ entry: { row } }) => !BESIDE_THE_PROGRAMME.has(row.kind));
  const all = real.length > 0 ? real : blocks;
  return all.reduce<GridBlock | null>(
    (first, block) => (first === null || block.top < first.top ? block : first),
    null,
  );
}
