/** Text for comparing: letter case and accents aside, so "zurich" finds "Zürich". */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
