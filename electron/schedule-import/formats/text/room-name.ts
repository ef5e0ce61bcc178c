const WORDS =
  "room|rooms|hall|raum|saal|hörsaal|seminarraum|salle|amphi|amphithéâtre|sala|salón|aula|auditorium|auditoire|auditorio|stage|bühne|scène|escenario|theater|theatre|théâtre|foyer|lobby|lounge|ballroom|tent|zelt|floor|devroom|studio|atrium|arena|pavilion";
const ROOM_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}])`, "iu");
const NUMBERED = new RegExp(
  `^(?:\\p{L}+ ){0,2}(?:${WORDS}|forum|track)\\s+(?:[A-Z]|[\\p{L}.]{0,3}\\d{1,4}[A-Za-z]?)(?:[\\s/+,-].{0,20})?$`,
  "iu",
);
/** "W181", "H.1302", "G102-103", "2.04". */
const CODE =
  /^(?!(?:19|20)\d\d$)\p{Lu}{0,3}[.\- ]?\d{1,4}(?:\.\d{1,3})?[A-Za-d]?(?:[-/+]\d{1,4})?$/u;
const LONGEST = 60;

/** Whether a text can only be a room: a code, or a word for rooms with a number or letter. */
export const isNumberedRoom = (text: string): boolean =>
  text.length <= LONGEST && (CODE.test(text) || NUMBERED.test(text));

/** Whether the end of a title can only be a room: "EC2" and "101" are words of talks. */
export const isRoomTail = (text: string): boolean =>
  isNumberedRoom(text) && (ROOM_WORD.test(text) || /\p{Lu}.?\d{2}/u.test(text));

/** Whether a text that stands where rooms do names one. */
export const looksLikeRoom = (text: string): boolean =>
  text.length <= LONGEST && (isNumberedRoom(text) || ROOM_WORD.test(text));
