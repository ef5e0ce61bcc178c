import type ICAL from "ical.js";

/** RFC 5545, 3.1: a line holds at most 75 octets, the space that continues it among them, the line end aside. */
const MOST_OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
};

/** Folds between characters, never inside one: readers that unfold after decoding would break it. */
function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** A component or property as lines of a file. ical.js folds as well, but forgets the space before what goes on. */
export function calendarText(part: ICAL.Component | ICAL.Property): string {
  const text = "toICALString" in part ? part.toICALString() : part.toString();
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}
