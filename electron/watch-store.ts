import type { Store } from "#electron/store/store.ts";

const second = 1000;

/** Notices what another program (the command line) has written. */
export interface StoreWatch {
  begin(): void;
  stop(): void;
}

/**
 * Looks once a second, and calls `changed` for what is new. A look that fails is one more second without news: the next
 * call to the store tells what is wrong.
 */
export function createStoreWatch(
  store: Pick<Store, "changedElsewhere">,
  changed: () => void,
): StoreWatch {
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    try {
      if (store.changedElsewhere()) changed();
    } catch {
      // Told by whatever the person does next.
    }
  };
  return {
    begin() {
      timer ??= setInterval(look, second);
    },
    stop: () => clearInterval(timer),
  };
}
