import { useQueryClient } from "@tanstack/react-query";
import { tickFollowUp } from "#renderer/editor/tick-follow-up.ts";
import { useChangeNote } from "#renderer/editor/use-change-note.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { LooseEnd } from "#shared/loose-end.ts";

/** Ticks follow-ups in their notes; the list shows it at once. */
export function useTick(): (end: LooseEnd, isDone: boolean) => void {
  const client = useQueryClient();
  const change = useChangeNote();
  const { tell, tellUndo, tellFailure } = useToasts();
  const show = (end: LooseEnd, done: boolean) =>
    client.setQueriesData<LooseEnd[]>({ queryKey: ["notes.looseEnds"] }, (all) =>
      all?.map((one) => (isSame(one, end) ? { ...one, done } : one)),
    );
  const readAgain = () => void client.invalidateQueries({ queryKey: ["notes.looseEnds"] });
  const tick = async (end: LooseEnd, isDone: boolean) => {
    show(end, isDone);
    let isThere = true;
    try {
      await change(end.target, (state) => {
        const tr = tickFollowUp(state, end, isDone);
        isThere = tr !== null;
        return tr;
      });
      if (!isThere) {
        tell(`“${end.text}” is not in its note any more.`);
        readAgain();
      } else if (isDone) {
        tellUndo(`Done: ${end.text}`, () => void tick(end, false), "ticked");
      }
    } catch (reason) {
      tellFailure(reason instanceof Error ? reason.message : String(reason));
      readAgain();
    }
  };
  return (end, isDone) => void tick(end, isDone);
}

const isSame = (a: LooseEnd, b: LooseEnd): boolean =>
  a.index === b.index && a.text === b.text && JSON.stringify(a.target) === JSON.stringify(b.target);
