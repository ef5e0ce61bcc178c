/** Under this name the choice is remembered. */
export const defaultTemplateName = "note template";

/** The id of the template that is offered first. */
export const toTemplateId = (stored: string | null): string => stored ?? "plain";
