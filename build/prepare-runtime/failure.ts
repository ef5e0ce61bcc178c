/** A foreseen failure. Its message is one sentence that tells a person what to do. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** What to print for anything thrown: a foreseen sentence as it is, anything else on one line. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Preparing the runtime failed: ${firstLine(reason)}. Run "npm ci" and try again.`;
}

/** The first line of a longer text, without the full stop that would double ours. */
export function firstLine(text: string): string {
  return (text.trim().split("\n")[0] ?? "").replace(/\.+$/, "");
}
