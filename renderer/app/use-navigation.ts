import { useCallback, useEffect, useReducer, type Dispatch } from "react";
import { keepTyped } from "#renderer/ui/keep-typed.ts";
import { navigate, type Navigation, type Step } from "./navigation.ts";
import { rememberNavigation } from "./remember-navigation.ts";
import { queryOfNavigation } from "./window-of-note.ts";

/**
 * Where the person is, from `start` on. The main window remembers it from one start to the next. The window of a note keeps it in its
 * address: main goes by it, and so does the page when it is loaded anew.
 */
export function useNavigation(isOfNote: boolean, start: Navigation): [Navigation, Dispatch<Step>] {
  const [at, go] = useReducer(navigate, start);
  useEffect(() => {
    if (isOfNote) history.replaceState(null, "", queryOfNavigation(at));
    else rememberNavigation(localStorage, at);
  }, [at, isOfNote]);
  const goOn = useCallback((step: Step) => {
    // Its field comes with the pane, which has to load the first time.
    if (step.does === "choose-view" && step.view === "search") keepTyped("search input");
    go(step);
  }, []);
  return [at, goOn];
}
