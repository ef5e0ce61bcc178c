const HEADING = /^#{1,6}[ \t]/;
const FENCE = /^[ \t]*(?:[-*+>][ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/m;

/**
 * Markdown cut before its headings, so that what has not changed need not be read again. Joined it is the text. A text with
 * definitions, which reach everywhere, is one section.
 */
export function postSections(markdown: string): string[] {
  if (DEFINITION.test(markdown)) return [markdown];
  const sections: string[] = [];
  let section = "";
  let fence: string | null = null;
  for (const line of markdown.split(/(?<=\n)/)) {
    if (fence === null && HEADING.test(line) && section !== "") {
      sections.push(section);
      section = "";
    }
    section += line;
    if (fence !== null) {
      const closing = /^[ \t>]*(`+|~+)[ \t\r]*\n?$/.exec(line)?.[1];
      if (closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length)
        fence = null;
    } else fence = FENCE.exec(line)?.[1] ?? null;
  }
  return section === "" ? sections : [...sections, section];
}
