/** A stretch of a code block that is shown in a colour: `code-keyword` and the like in prosemirror.css. */
export interface CodePiece {
  from: number;
  to: number;
  colour: string;
}

/** What the worker that reads code is asked. */
export interface CodeQuestion {
  code: string;
  /** One of `codeLanguages`. */
  language: string;
}
