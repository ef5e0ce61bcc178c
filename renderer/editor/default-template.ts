/** Under this name the choice is remembered. */
export const defaultTemplateName = "note template";

/** The id of the template that is offered first. */
export const toTemplateId = (stored: string | null): string => stored ?? "plain";

/** Under this name it is remembered what new notes begin with. */
export const beginningName = "new notes begin with";

/** The choice of those who want an empty page. */
export const NOTHING = "nothing";

/** The id of the template that new notes begin with, or `NOTHING`. */
export const toBeginning = (stored: string | null): string => stored ?? NOTHING;
