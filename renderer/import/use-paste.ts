import { useEffect, useEffectEvent } from "react";

/** Hears what is pasted anywhere but into a field, which takes it by itself. */
export function usePaste(onPaste: (text: string) => void): void {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const inField =
      event.target instanceof HTMLElement && event.target.closest("input, textarea") !== null;
    if (inField || text.trim() === "") return;
    event.preventDefault();
    onPaste(text);
  });
  useEffect(() => {
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  }, []);
}
