/** The longest that main answers nobody, in milliseconds. */
export interface Stall {
  /** By the clock on the wall, other programs' turns on the processor among it. */
  wall: number;
  /** What main's own thread worked meanwhile, waits for the disk not counted. */
  work: number;
}

function ownWork(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The longest time between two turns of the event loop while something goes on. */
export async function longestStall(
  act: (turn: () => Promise<void>) => Promise<unknown>,
): Promise<Stall> {
  let last = { wall: performance.now(), work: ownWork() };
  const longest = { wall: 0, work: 0 };
  const passed = (): void => {
    const now = { wall: performance.now(), work: ownWork() };
    longest.wall = Math.max(longest.wall, now.wall - last.wall);
    longest.work = Math.max(longest.work, now.work - last.work);
    last = now;
  };
  await act(async () => {
    await new Promise(setImmediate);
    passed();
  });
  passed();
  return longest;
}

/** The same of what goes on elsewhere, in a thread. */
export const stallWhile = (work: () => Promise<unknown>): Promise<Stall> =>
  longestStall(async (turn) => {
    const state = { isOver: false };
    const working = work().finally(() => void (state.isOver = true));
    while (!state.isOver) await turn();
    await working;
  });
