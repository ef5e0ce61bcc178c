/** The columns that only Sched's export has, among its 36. */
const columns = ["event_key", "event_start", "event_type", "name"];

const DELIMITERS = [",", ";", "\t"] as const;

/** How a Sched export's first row separates its columns (a spreadsheet may have saved it anew); null when it is none. */
export function schedDelimiter(text: string): string | null {
  const header =
    text
      .slice(0, 4000)
      .replace(/^\uFEFF/, "")
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? "";
  const isHeader = (delimiter: string): boolean => {
    const names = new Set(
      header.split(delimiter).map((name) => name.replaceAll('"', "").trim().toLowerCase()),
    );
    return columns.every((name) => names.has(name));
  };
  return DELIMITERS.find(isHeader) ?? null;
}

/** Whether a text is the table of sessions that organisers export from Sched. */
export function isSchedCsv(text: string): boolean {
  return schedDelimiter(text) !== null;
}
