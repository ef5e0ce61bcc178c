/** Files that the person opens with Lanyard: with a click in the file manager, or on the command line. */
export interface OpenRequests {
  open(path: string): void;
  /** A window can be told from now on; what came before is told now. */
  windowReady(): void;
  /** There is no window any more: what comes waits for the next one. */
  windowsGone(): void;
}

/** `tell` hands a file's path to a window. */
export function createOpenRequests(tell: (path: string) => void): OpenRequests {
  let early: string[] | null = [];
  return {
    open(path) {
      if (early === null) tell(path);
      else early.push(path);
    },
    windowReady() {
      const waiting = early ?? [];
      early = null;
      for (const path of waiting) tell(path);
    },
    windowsGone() {
      early ??= [];
    },
  };
}
