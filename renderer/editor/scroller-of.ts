/** What scrolls the text of a note (`data-scrolls`); null where nothing does. */
export const scrollerOf = (text: HTMLElement): HTMLElement | null =>
  text.closest<HTMLElement>("[data-scrolls]");
