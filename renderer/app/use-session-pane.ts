import { useEffect, useState } from "react";
import type { SessionPane as Loaded } from "#renderer/session/session-pane.tsx";
import { SessionPane as Loading } from "./panes.tsx";

export type AnySessionPane = typeof Loaded | typeof Loading;

/**
 * Loads a session's page with its editor once `isDue`; null until it is there. React shows what it had to wait for itself
 * only a third of a second after what stands in its place.
 */
export function useSessionPane(isDue: boolean): AnySessionPane | null {
  const [pane, setPane] = useState<AnySessionPane | null>(null);
  useEffect(() => {
    if (!isDue) return;
    import("#renderer/session/session-pane.tsx").then(
      ({ SessionPane }) => setPane(() => SessionPane),
      // It is asked for again, and told of, when the page is drawn.
      () => setPane(() => Loading),
    );
  }, [isDue]);
  return pane;
}
