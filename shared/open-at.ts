/** Where the main window opens: where it was left, at the schedule alone, or in the note of the talk that runs. */
export const openAtValues = ["last", "schedule", "running"] as const;

export type OpenAt = (typeof openAtValues)[number];

/** Under this name the window's own storage remembers it; the preload reads it too. */
export const openAtName = "open at";
