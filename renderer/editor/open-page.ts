import { createContext } from "react";
import type { NoteTarget } from "#shared/note.ts";

/** Opens the page that a mention leads to. The shell says how. */
export const OpenPageContext = createContext<(target: NoteTarget, eventId: string) => void>(
  () => {},
);
