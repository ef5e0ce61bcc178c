const MARKED =
  /^\W*(?:[[(]\s*(?:cancel{1,2}ed|abgesagt|annulé|entfällt)\s*[\])]|(?:cancel{1,2}ed|abgesagt)\s*(?::|[-–—]\s))/iu;

/** Whether a title begins with "[CANCELLED]", "CANCELED:" or the like; "Cancelling POSIX syscalls" is a talk. */
export function isCancelledTitle(title: string): boolean {
  return MARKED.test(title);
}
