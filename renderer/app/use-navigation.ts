import { useCallback, useEffect, useReducer, type Dispatch } from "react";
import { keepTyped } from "#renderer/ui/keep-typed.ts";
import { navigate, type Navigation, type Step } from "./navigation.ts";
import { rememberedNavigation, rememberNavigation } from "./remember-navigation.ts";
import { navigationOfQuery, queryOfNavigation } from "./window-of-note.ts";

/** Where this window begins: at the note that its address names, or where the person was last. */
export const startNavigation = (): Navigation =>
  navigationOfQuery(location.search) ?? rememberedNavigation(localStorage);

/**
 * Where the person is. The main window remembers it from one start to the next. The window of a note keeps it in its
 * address: main goes by it, and so does the page when it is loaded anew.
 */
export function useNavigation(isOfNote: boolean): [Navigation, Dispatch<Step>] {
  const [at, go] = useReducer(navigate, null, startNavigation);
  useEffect(() => {
    if (isOfNote) history.replaceState(null, "", queryOfNavigation(at));
    else rememberNavigation(localStorage, at);
  }, [at, isOfNote]);
  const goOn = useCallback((step: Step) => {
    // Its field comes with the pane, which has to load the first time.
    if (step.does === "choose-view" && step.view === "search") keepTyped();
    go(step);
  }, []);
  return [at, goOn];
}
