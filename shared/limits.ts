const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

/** Every limit of Lanyard, each with its reason. Sizes are bytes unless the name says otherwise. */
export const limits = {
  /** The largest real schedule seen is 4 MB; sixteen times that leaves room and still parses in seconds. */
  scheduleBytes: 64 * MEBIBYTE,
  /** More than any conference has held; issue-tracker figures of 10,000 are the largest asked for. */
  scheduleSessions: 50_000,
  /** Files that make one event: a calendar for each room of a large conference. */
  filesOfEvent: 20,
  /** What is pasted as a schedule: it crosses from window to main in one piece. */
  pastedCharacters: 4 * MEBIBYTE,
  /** Events in one file: a conference with the events that are part of it. The largest have two dozen. */
  eventsInFile: 1_000,
  /** Beyond this depth no schedule is real, and recursive readers run out of stack. */
  markupDepth: 200,
  /** One abstract. Longer ones are cut with a warning, since they come from broken or hostile sources. */
  abstractCharacters: 200_000,
  /** Titles, names, rooms, tracks. */
  lineCharacters: 2_000,
  /** A web address; browsers and servers disagree above this. */
  urlCharacters: 4_096,
  /** A note as JSON text. 20 MB of JSON is a book; an editor stops being usable before that. */
  noteBodyCharacters: 20 * MEBIBYTE,
  /** Nesting of a note's blocks and lists; a person never reaches it, a hostile file would. */
  noteDepth: 100,
  /** Cells of one table in a note. Each is an element on screen; a sheet of 20 columns and 1,000 rows is for a spreadsheet. */
  noteTableCells: 20_000,
  /** A picture or another file of a note: a deck of slides with its films fits, a recording of a talk is for a link. */
  attachmentBytes: 256 * MEBIBYTE,
  /** A file crosses from window to main in pieces of this size: one takes a millisecond or two, and nobody waits for it. */
  attachmentPieceBytes: MEBIBYTE,
  /** Files that a window hands over at once; a whole day's photos are dropped in turns. */
  attachmentsAtOnce: 50,
  /** New pictures of the watched folder that wait for an answer; who has more of a day adds them by hand. */
  watchedPictures: 500,
  /** Pictures and files of one event in a file of it; a person who photographs every slide of three days has a thousand. */
  filesBeside: 20_000,
  /** The largest phones take 200 megapixels. A picture of more is a trap: a few kilobytes that unpack to gigabytes. */
  picturePixels: 250_000_000,
  /** How long working on one picture may take; the largest real ones take four seconds. Milliseconds. */
  pictureMilliseconds: 30_000,
  /** The longer side of a picture as a note shows it: a sharp screen's width of a text column. Pixels. */
  shownPixels: 1_600,
  /** Speakers on one session: plenary panels have a dozen, generated files have hundreds. */
  speakersOnSession: 500,
  /** Columns of a table; the widest export seen has 36. */
  tableColumns: 200,
  tagsOnSession: 100,
  /** A broken file repeats its fault; after so many the rest is counted. */
  warningsOfOneKind: 20,
  /** How far a repeating session without an end is followed. Days; longer than any conference. */
  recurrenceDays: 366,
  /** Changes of an import that cross to the window at once: a third of a megabyte, which stalls nobody. */
  changesInPiece: 500,
  /** Pairs of sessions that a person is asked about in one import; who is asked more answers none. */
  pairsAsked: 200,
  /** Changes of an import that a person picks out; half of what a call may hold. */
  changesLeftOut: 10_000,
  /** Steps of all repeating sessions of a file together: rules can be written that never end. */
  recurrenceSteps: 100_000,
  /** Lines of one zone's own definition in a calendar; real ones have a dozen. */
  zoneDefinitionLines: 500,
  /** How long an address may take to answer before the import says so. Milliseconds. */
  downloadMilliseconds: 30_000,
  /** How long a closing window saves before it says that not all is saved. Main waits 1,500 for it. Milliseconds. */
  saveBeforeCloseMilliseconds: 1_200,
  /** A template of a post; the longest built-in one has 1,500. */
  templateCharacters: 200_000,
  /** The Markdown of one post; 200 sessions with long notes have 1 MB. */
  postCharacters: 5 * MEBIBYTE,
  /** Of one event, in its file. */
  postsInFile: 1_000,
  /** How long one template may run; thirty times what 5,000 sessions take. Milliseconds. */
  templateMilliseconds: 10_000,
  /** What one template may build of texts and lists, in Liquid's own count. */
  templateMemory: 20_000_000,
  /** Notes in windows of their own. Each is a process of 80 MB or more, and nobody reads a dozen at once. */
  noteWindows: 12,
  /** Mentions whose present names are asked for at once; more are asked for in several calls. */
  mentionsAsked: 500,
  /** A template of a note; it is read anew at each use. */
  noteTemplateCharacters: 20_000,
  /** Questions and follow-ups listed at once; writing more of them as JSON would be felt while typing. */
  looseEnds: 2000,
  /** Most rows one search answers with. */
  searchResults: 200,
  searchCharacters: 500,
  /** One slice of indexing: longer would be felt while typing. Milliseconds. */
  indexSliceMilliseconds: 20,
} as const;
