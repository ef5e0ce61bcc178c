/** What of a key press decides which key it is. */
export interface Pressed {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const LETTER = /^[a-z]$/i;
const PRINTED = /^[\u0021-\u007e]$/u;

/**
 * A key press as commands name theirs: `Mod+Shift+P`. Letters that the layout does not have (Cyrillic, Greek) are taken
 * from their place on the keyboard. Signs are named without Shift: some layouts need it for them. Empty where the other
 * one of Ctrl and ⌘ is held.
 */
export function pressedKey(pressed: Pressed, onMac = navigator.userAgent.includes("Mac")): string {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (onMac ? ctrlKey : metaKey) return "";
  const name = nameOf(pressed);
  const isSign = name.length === 1 && !/[\da-z]/i.test(name);
  const held = [
    (onMac ? metaKey : ctrlKey) && "Mod",
    altKey && "Alt",
    shiftKey && !isSign && key !== "Shift" && "Shift",
  ];
  return [...held, name].filter(Boolean).join("+");
}

function nameOf({ key, code }: Pressed): string {
  if (LETTER.test(key)) return key.toUpperCase();
  const isForeign = key.length === 1 && !PRINTED.test(key) && code.startsWith("Key");
  return isForeign ? code.slice("Key".length) : key;
}
