const WORD =
  "(?:cancel{1,2}ed|abgesagt|entfällt|fällt aus|annulée?|cancelad[ao]|annullat[ao]|geannuleerd)";
const AROUND = String.raw`[^\p{L}\p{N}]*`;
const DASH = String.raw`[-–—]\s`;

// Conventions list what they correct after printing: "CANCELED errata Knots", "Knots - Cancelation Errata".
const ERRATA = String.raw`cancel{1,2}(?:ed|ation)\s+errata\b`;

const before = [
  String.raw`[[(]\s*(?:${WORD}|cancel{1,2}ation)\s*[\])]\s*(?::|${DASH})?`,
  String.raw`${WORD}\s*(?::|${DASH})`,
  String.raw`${ERRATA}\s*(?::|${DASH})?`,
];
const MARKS = [
  new RegExp(`^${AROUND}(?:${before.join("|")})`, "iu"),
  new RegExp(String.raw`(?:[[(]\s*${WORD}\s*[\])]|[-–—]\s*${ERRATA})${AROUND}$`, "iu"),
];

/**
 * Whether a title says that its session is cancelled: "[CANCELLED] Knots", "CANCELED: Knots", "Knots (abgesagt)" or the
 * like. "Cancelling POSIX syscalls" is a talk.
 */
export function isCancelledTitle(title: string): boolean {
  const composed = title.normalize("NFC");
  return MARKS.some((mark) => mark.test(composed));
}

/** The title that such a session had before; others, and one that says nothing else, as they are. */
export function withoutCancelledMark(title: string): string {
  const composed = title.normalize("NFC");
  const mark = MARKS.find((one) => one.test(composed));
  if (mark === undefined) return title;
  const talk = composed.replace(mark, "").trim();
  return talk === "" ? title : talk;
}
