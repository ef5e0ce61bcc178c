import { useEffectEvent, useLayoutEffect } from "react";

/** Brings the session that is open into view whenever another one is, unless it was opened from here. */
export function useReveal(
  openId: string | null,
  isNews: boolean,
  reveal: (id: string | null) => void,
): void {
  const latest = useEffectEvent(() => {
    if (isNews) reveal(openId);
  });
  useLayoutEffect(() => {
    if (openId !== null) latest();
  }, [openId]);
}
