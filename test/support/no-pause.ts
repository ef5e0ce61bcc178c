/** For what would let others work in between. */
export const noPause = (): Promise<void> => Promise.resolve();
