/** What somebody wrote at the sample event: enough of everything that a note can hold. */
export const sampleNotes = {
  introduction:
    "Fog & Function is two days of people who run small systems and talk about it honestly. I went for the hallway and stayed for the talks.",
  keynote:
    "The idea I keep: **a harbour is a contract**, not a wall.\n- ships may leave whenever they like\n- nobody promises the weather",
  backups:
    "Tobias counted the backups that were never restored. ==A backup is a rumour until somebody reads it.==",
  queue: "A queue hides the slow part until it is full. I want to draw ours on paper next week.",
  conclusion: "Two good days. I take home a list of things to restore on purpose.",
} as const;

export const sampleTitles = {
  keynote: "Keynote: Everything Is a Harbour",
  backups: "Backups You Have Met in Person",
  queue: "Our Queue Was Fine Until Somebody Looked",
} as const;
