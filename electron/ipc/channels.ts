/** The channels between preload and main process: calls, pieces of files, and what main tells. */
export const channels = {
  call: "lanyard:call",
  attach: "lanyard:attach",
  heard: "lanyard:heard",
} as const;
