/** Signs that plain text is Markdown. One is enough: text without them is read the same either way. */
const SIGNS: readonly RegExp[] = [
  /^ {0,3}#{1,6} \S/m, // heading
  /^ {0,3}(?:[-+*]|\d{1,9}[.)]) \S/m, // list
  /^ {0,3}> ?\S/m, // quote
  /^ {0,3}(?:```|~~~)/m, // fenced code
  /^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/m, // rule
  /^ {0,3}\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m, // table
  /\*\*[^\s*][^*\n]*\*\*|__[^\s_][^_\n]*__/, // bold
  /~~[^\s~][^~\n]*~~|==[^\s=][^=\n]*==/, // strike, highlight
  /(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|(?<![\w_])_[^\s_][^_\n]*_(?![\w_])/, // italic
  /`[^`\n]+`/, // code
  /\[[^[\]\n]*\]\(\S/, // link
  /https?:\/\/\S/i, // an address, which Markdown links by itself
];

/** Whether text from the clipboard is to be read as Markdown. */
export const looksLikeMarkdown = (text: string): boolean => SIGNS.some((sign) => sign.test(text));
