import { limits } from "#shared/limits.ts";

/** Why a text cannot be read as a schedule because of its length; null where it can. */
export function tooMuchText(text: string): string | null {
  if (text.length <= limits.pastedCharacters) return null;
  const most = limits.pastedCharacters.toLocaleString("en");
  return `This is longer than ${most} characters. Save it as a file and choose the file.`;
}

/** Whether all of a text is one web address. */
export const isAddressAlone = (text: string): boolean =>
  /^(?:https?|webcals?):\/\/\S+$/i.test(text.trim());
