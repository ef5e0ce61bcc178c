import { useState } from "react";
import { useRemembered } from "#renderer/ui/use-remembered.ts";

type FocusMode = "on" | "off";

/** Whether the note is shown alone: remembered for the main window; the window of a note begins so. */
export function useFocusMode(isOfNote: boolean): [FocusMode, (mode: FocusMode) => void] {
  const [ofMain, setOfMain] = useRemembered<FocusMode>("focus mode", (stored) =>
    stored === "on" ? "on" : "off",
  );
  const [ofNote, setOfNote] = useState<FocusMode>("on");
  return isOfNote ? [ofNote, setOfNote] : [ofMain, setOfMain];
}
