import { byRoomName } from "./room-name.ts";
import type { Entry } from "./entry.ts";

/** Longer than this a session is a background to the day (registration, an exhibition) and stands above the grid. */
const BACKGROUND_MINUTES = 360;
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
  /** Minutes from the day's midnight, full hours. */
  from: number;
  to: number;
}

/** A day as a grid: a column for each room, time downwards. Entries come by start. */
export function layOutGrid(entries: readonly Entry[]): GridLayout {
  const background = entries.filter(({ length }) => length >= BACKGROUND_MINUTES);
  const timed = entries.filter(({ length }) => length < BACKGROUND_MINUTES);
  if (timed.length === 0) return { columns: [], blocks: [], background, from: 0, to: 0 };
  const from = Math.floor(Math.min(...timed.map(({ minute }) => minute)) / HOUR) * HOUR;
  const end = Math.max(...timed.map((entry) => entry.minute + shown(entry)));
  const byRoom = Map.groupBy(timed, ({ row }) => row.room);
  const rooms = [...byRoom.keys()].toSorted(byName);
  const placed = rooms.map((room, column) => placeInRoom(byRoom.get(room) ?? [], column, from));
  return {
    columns: rooms.map((room, at) => ({
      room,
      lanes: Math.max(...(placed[at] ?? []).map(({ lanes }) => lanes)),
    })),
    blocks: placed.flat(),
    background,
    from,
    to: Math.ceil(end / HOUR) * HOUR,
  };
}

const shown = ({ length }: Entry): number => Math.max(length, SHOWN_MINUTES);

/** Sessions without a room come last. */
function byName(a: string | null, b: string | null): number {
  if (a === null) return 1;
  if (b === null) return -1;
  return byRoomName(a, b);
}

/** Sessions that overlap form a cluster; each takes the first lane that is free, and a cluster's width is shared. */
function placeInRoom(entries: readonly Entry[], column: number, from: number): GridBlock[] {
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
    const top = entry.minute - from;
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

/** Where the present is, in minutes from the grid's first; null when it is not on the grid. `entry` is any of the day. */
export function minutesToNow(
  { from, to }: GridLayout,
  entry: Entry | undefined,
  now: number | null,
): number | null {
  if (now === null || entry === undefined) return null;
  const minutes = entry.minute + (now - entry.startsAt) / MINUTE - from;
  return minutes >= 0 && minutes <= to - from ? minutes : null;
}
