import { createContext } from "react";

/** Lets the person choose a template for the note that is shown. The shell says how. */
export const ChooseTemplateContext = createContext<() => void>(() => {});
