/** Text that an XML 1.0 document may hold (production 2): other characters are blanks. */
export const xmlText = (text: string): string =>
  text.toWellFormed().replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, " ");
