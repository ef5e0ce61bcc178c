import { useEffect, useEffectEvent, useState, type RefCallback } from "react";

/** Under what a dragged session carries its id. */
export const draggedSession = "application/x-lanyard-session";

/** For a list whose rows say in `data-session` whose they are: tells which session was dropped onto which. */
export function useDroppedSession(
  onDrop: (id: string, onto: string) => void,
): RefCallback<HTMLElement> {
  const [list, setList] = useState<HTMLElement | null>(null);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    if (list === null) return undefined;
    const isSession = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes(draggedSession) ?? false;
    const over = (event: DragEvent) => {
      if (isSession(event)) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      if (!isSession(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const row = event.target instanceof Element ? event.target.closest("[data-session]") : null;
      const onto = row instanceof HTMLElement ? row.dataset["session"] : undefined;
      if (onto !== undefined) drop(event.dataTransfer?.getData(draggedSession) ?? "", onto);
    };
    list.addEventListener("dragover", over);
    list.addEventListener("drop", dropped);
    return () => {
      list.removeEventListener("dragover", over);
      list.removeEventListener("drop", dropped);
    };
  }, [list]);
  return setList;
}
