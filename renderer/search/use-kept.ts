import { useState } from "react";

/** A text that is kept until the window closes: what was searched for last. Empty at first. */
export function useKept(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(name) ?? "");
  const change = (next: string) => {
    sessionStorage.setItem(name, next);
    setText(next);
  };
  return [text, change];
}
