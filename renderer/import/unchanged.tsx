import { useEffect, useRef } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { DialogFoot } from "#renderer/ui/dialog.tsx";
import { momentInWords } from "./import-words.ts";

/** The source has nothing new. */
export function Unchanged({ since, onClose }: { since: string; onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <>
      <p role="status">Nothing has changed since {momentInWords(since)}.</p>
      <DialogFoot>
        <Button look="main" onClick={onClose} ref={close}>
          Close
        </Button>
      </DialogFoot>
    </>
  );
}
