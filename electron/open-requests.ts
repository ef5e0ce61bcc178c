/** Files that the person opens with Lanyard: with a click in the file manager, or on the command line. */
export interface OpenRequests {
  open(path: string): void;
  /** The window can be told from now on; what came before is told now. */
  windowReady(): void;
}

/** `tell` hands a file's path to the window. */
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
  };
}
