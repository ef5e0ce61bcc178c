/** Something that is waited for, and happens once. */
export interface Signal {
  given: Promise<void>;
  /** May be called again. */
  give: () => void;
}

const nobodyWaits = (): void => {};

export function createSignal(): Signal {
  let give = nobodyWaits;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
