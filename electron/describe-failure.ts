/**
 * An error for the log: its name, code, message and where it came from. The message is left out where it may quote what
 * a person wrote: a parser's (`SyntaxError` cites its input) and one of a kind that is not known.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `something of type ${typeof error} was thrown`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const quotes = code === "" && !(error instanceof TypeError || error instanceof RangeError);
  const message = quotes ? "" : ` ${error.message.slice(0, 500)}`;
  // The stack begins with the message, whose lines may look like frames.
  const [, stack = ""] = (error.stack ?? "").split(
    error.message === "" ? error.name : error.message,
  );
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}${message}`, ...frames.slice(0, 20)].join("\n");
}
