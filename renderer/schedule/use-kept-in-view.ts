import { useEffectEvent, useLayoutEffect, useRef } from "react";

/** Calls `reveal` when the width of what is looked through changes: a page that opens beside it must not hide its session. */
export function useKeptInView(width: number, reveal: () => void): void {
  const before = useRef(width);
  const latest = useEffectEvent(reveal);
  useLayoutEffect(() => {
    if (before.current === width) return;
    before.current = width;
    latest();
  }, [width]);
}
