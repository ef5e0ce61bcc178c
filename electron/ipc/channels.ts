/** The two channels between preload and main process. */
export const channels = { call: "lanyard:call", heard: "lanyard:heard" } as const;
