/** What of a key press decides what it means. */
interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  target: EventTarget;
}

/** A digit outside of text: 1 to 5 rate, 0 takes the rating away (null). Undefined for every other key. */
export function ratingOfKey(pressed: Pressed): number | null | undefined {
  const { key, altKey, ctrlKey, metaKey, target } = pressed;
  if (altKey || ctrlKey || metaKey || takesText(target) || !/^[0-5]$/.test(key)) return undefined;
  return key === "0" ? null : Number(key);
}

function takesText(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement)
  );
}
