import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { DialogFoot } from "#renderer/ui/dialog.tsx";

interface RemoveQuestionProps {
  /** Words of the button that removes. */
  remove: string;
  onRemove: () => void;
  onKeep: () => void;
  /** What goes. */
  children: ReactNode;
}

/** Asked in a dialog before something goes for good. The harmless answer has the focus. */
export function RemoveQuestion({ remove, onRemove, onKeep, children }: RemoveQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <p>{children}</p>
      <DialogFoot>
        <Button onClick={onKeep} ref={keep}>
          Keep
        </Button>
        <Button look="danger" onClick={onRemove}>
          {remove}
        </Button>
      </DialogFoot>
    </>
  );
}
