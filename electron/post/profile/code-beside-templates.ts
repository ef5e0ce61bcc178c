import type { Profile } from "./profile.ts";

/**
 * Code as an engine that reads templates before Markdown leaves it: there no backslash helps. Liquid is made to print each
 * opening brace, Hugo's shortcodes are written as the comments it prints. An opening of Hugo's without an end gets an
 * invisible sign (U+2060) inside, for it has no way to be written.
 */
export function codeBesideTemplates(code: string, templates: Profile["templates"]): string {
  if (templates === "liquid") return code.replaceAll(/\{(?=[{%])/g, '{{ "{" }}');
  if (templates !== "shortcodes") return code;
  return code
    .replaceAll(
      /\{\{([<%])((?:(?!\{\{[<%]|\/\*|\*\/)[^])*?)([>%])\}\}/g,
      (found, open: string, inside: string, close: string) =>
        (open === "<") === (close === ">") ? `{{${open}/*${inside}*/${close}}}` : found,
    )
    .replaceAll(/\{\{([<%])(?!\/\*(?:(?!\{\{[<%])[^])*?\*\/[>%]\}\})/g, "{{\u2060$1");
}
