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
/** Keys that are named alike with Shift and without. */
const STEADY = /^[\p{L}\d←→↑↓]+$/u;

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  " ": "Space",
  "+": "Plus",
};

/** Signs by their place on the keyboard, as most layouts for English have them. */
const PLACES: Readonly<Record<string, string>> = {
  Comma: ",",
  Period: ".",
  Slash: "/",
  Backslash: "\\",
  BracketLeft: "[",
  BracketRight: "]",
  Semicolon: ";",
  Quote: "'",
  Backquote: "`",
  Minus: "-",
  Equal: "=",
};

export const isMac = (): boolean => navigator.userAgent.includes("Mac");

/**
 * What a key press may be called as commands name theirs: `Mod+Shift+P`. First by what the layout makes of it, signs
 * without Shift (some layouts need it for them); then by its place on the keyboard, for letters and signs that the layout
 * does not have (Cyrillic), digits (French) and signs with Shift. None where the other one of Ctrl and ⌘ is held.
 */
export function pressedKeys(pressed: Pressed, onMac = isMac()): string[] {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (onMac ? ctrlKey : metaKey) return [];
  const mod = onMac ? metaKey : ctrlKey;
  const name = (own: string, shift: boolean): string =>
    [mod && "Mod", altKey && "Alt", shift && "Shift", own].filter(Boolean).join("+");
  const own = ownName(pressed);
  const place = placeName(pressed, own);
  return [name(own, shiftKey && STEADY.test(own)), ...(place ? [name(place, shiftKey)] : [])];
}

/** How a key that a person presses for a command is written; null while only Ctrl and its like are held. */
export function recordedKey(pressed: Pressed, onMac = isMac()): string | null {
  if (["Shift", "Control", "Alt", "Meta", "AltGraph", "Dead"].includes(pressed.key)) return null;
  const [byLayout, byPlace] = pressedKeys(pressed, onMac);
  // What is written beside digits and dots when Shift is held differs from layout to layout.
  const isSteady = /^(Digit\d|Comma|Period)$/.test(pressed.code);
  return (pressed.shiftKey && isSteady && byPlace) || (byLayout ?? null);
}

function ownName({ key, code }: Pressed): string {
  if (LETTER.test(key)) return key.toUpperCase();
  const isForeign = key.length === 1 && !PRINTED.test(key) && code.startsWith("Key");
  if (isForeign) return code.slice("Key".length);
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

function placeName({ key, code, shiftKey }: Pressed, own: string): string | null {
  if (LETTER.test(own) || key.length !== 1) return null;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  // An unshifted sign of the layout is that sign, wherever it lies.
  return shiftKey || !PRINTED.test(key) ? (PLACES[code] ?? null) : null;
}
