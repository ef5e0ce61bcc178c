import { useEffect, useRef } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { DialogFoot } from "#renderer/ui/dialog.tsx";
import { Failure } from "./failure.tsx";

interface NotRefreshedProps {
  sentence: string;
  /** Being offline is no fault of anything. */
  isOffline: boolean;
  onRetry: () => void;
  onClose: () => void;
}

/** The source could not be read again. What is stored does not depend on it. */
export function NotRefreshed({ sentence, isOffline, onRetry, onClose }: NotRefreshedProps) {
  const retry = useRef<HTMLButtonElement>(null);
  useEffect(() => retry.current?.focus(), []);
  const stays = "The programme stays as it is stored.";
  return (
    <>
      {isOffline ? (
        <p role="status">
          {sentence} {stays}
        </p>
      ) : (
        <Failure sentence={sentence}>{stays}</Failure>
      )}
      <DialogFoot>
        <Button onClick={onClose}>Close</Button>
        <Button look="main" onClick={onRetry} ref={retry}>
          Try again
        </Button>
      </DialogFoot>
    </>
  );
}
