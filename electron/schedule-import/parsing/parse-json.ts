import { AppError } from "#shared/errors.ts";

/** The value of a JSON text. Throws `malformed-source` with the line where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = error instanceof Error ? placeOf(error.message, text) : null;
    throw new AppError(
      "malformed-source",
      `This JSON is broken${place === null ? "" : ` at ${place}`}. Download or export it again.`,
      { cause: error },
    );
  }
}

/** V8 tells the position, and the line only of short texts. */
function placeOf(message: string, text: string): string | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /end of JSON input/.test(message) ? "its end" : null;
  return `line ${text.slice(0, Number(position)).split("\n").length}`;
}
