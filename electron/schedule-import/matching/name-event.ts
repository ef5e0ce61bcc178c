/** What calendars and files are called by programs that were told no name. */
const EMPTY_NAMES =
  /^(?:i?cal|(?:event |my )?calendar|(?:full |conference )?schedule|events?|sessions?|all|basic|latest|export|download|program(?:me)?|agenda|untitled|index|feed|public|home)$/i;
/** A system's short name, such as "kccnceu2026": no person writes an event that way. */
const SHORT_NAME = /^[a-z0-9]+\d[a-z0-9]*$/;

const says = (name: string): boolean => name !== "" && !EMPTY_NAMES.test(name);

/** "kubecon-eu_2026.ics" as people would write it: "Kubecon eu 2026". */
function readable(fileName: string): string {
  const words = fileName
    .replace(/\.[A-Za-z]{2,5}$/, "")
    .replaceAll(/[-_+.\s]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first label of an address's host that says anything: "kccnceu2026" of https://kccnceu2026.sched.com/all.ics. */
function hostName(location: string): string {
  if (!/^https?:\/\//i.test(location) || !URL.canParse(location)) return "";
  const labels = new URL(location).hostname.replace(/^www\./, "").split(".");
  return labels.length > 1 ? readable(labels[0] ?? "") : "";
}

/**
 * What a new event is called: the source's own name, unless it says nothing; else the file's or the address's name
 * made readable. `location` is a path or an address, `name` its last part.
 */
export function nameEvent(
  given: string | null,
  source: { name: string; location: string },
): string {
  const own = given?.trim() ?? "";
  if (says(own) && !SHORT_NAME.test(own)) return own;
  const candidates = [readable(source.name), own, hostName(source.location)];
  return candidates.find(says) ?? "Imported event";
}
