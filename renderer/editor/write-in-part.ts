/**
 * While `act` runs and sets a text of the page as a whole, as ProseMirror does, only what differs is written: the browser measures
 * the words around that alone then, not the whole paragraph anew.
 */
export function writeInPart(text: Text, act: () => void): void {
  Object.defineProperty(text, "nodeValue", {
    configurable: true,
    get: () => text.data,
    set(value: string) {
      writeChange(text, value);
    },
  });
  try {
    act();
  } finally {
    Reflect.deleteProperty(text, "nodeValue");
  }
}

function writeChange(text: Text, value: string): void {
  const { data } = text;
  const shorter = Math.min(data.length, value.length);
  let before = 0;
  while (before < shorter && data[before] === value[before]) before += 1;
  let after = 0;
  while (after < shorter - before && data.at(-1 - after) === value.at(-1 - after)) after += 1;
  text.replaceData(before, data.length - before - after, value.slice(before, value.length - after));
}
