/** As many signs of an address tell it from others in one note. */
const KEPT = 6;

/**
 * Markdown with the addresses of pictures, files and mentions cut down to their last signs: to be read by people. What they say
 * to the store, 64 or 36 signs each, nobody reads; that one took another's place is still to be seen.
 */
export const shortAddresses = (markdown: string): string =>
  markdown.replaceAll(
    /(\]\((?:attachment:|lanyard:(?:speaker|session)\/))([0-9a-f-]{36,64})(?=[?\s)])/g,
    (_all, before: string, id: string) => `${before}…${id.slice(-KEPT)}`,
  );
