import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { callQuery, useCall } from "./use-call.ts";

const TEN_SECONDS = 10_000;

/** Reads the clock: milliseconds since 1970, UTC. */
export function useClock(): () => Promise<number> {
  const client = useQueryClient();
  return async () => (await client.fetchQuery(callQuery("app.about", {}))).stoppedAt ?? Date.now();
}

/**
 * The present in milliseconds, looked at again and again and whenever the window is come back to. The system's clock may
 * be set meanwhile: it is read each time and nothing is counted.
 */
export function useNow(every = TEN_SECONDS): number {
  const { data: about } = useCall("app.about", {});
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, every);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [every]);
  return about?.stoppedAt ?? now;
}
