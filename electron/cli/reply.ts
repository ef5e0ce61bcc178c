/** What a command answers: a JSON value for programs, text for people. */
export interface Reply {
  json: unknown;
  /** Without a line end of its own; empty for nothing to say. */
  text: string;
  /** Set when the command ran and what it found is bad: told on stderr, with status 1. */
  failure?: string;
}
