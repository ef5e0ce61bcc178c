import { createContext, use, useMemo, type ReactNode } from "react";
import { keysWith, type Keys, type OwnKeys } from "#shared/keys.ts";
import { useCall } from "./use-call.ts";

const none: OwnKeys = {};
const onMac = (): boolean => navigator.userAgent.includes("Mac");

const KeysContext = createContext<Keys>(keysWith(none));

/** Reads, once for the window, which keys the person gave to commands: each of some thirty buttons tells its own. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const { data } = useCall("keys.own", {});
  // Most people give none: nothing is drawn anew for the answer then.
  const own = data !== undefined && Object.keys(data).length > 0 ? data : none;
  const keys = useMemo(() => keysWith(own, onMac()), [own]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

/** Which key does what at this moment. Until main has answered, as Lanyard came. */
export const useKeys = (): Keys => use(KeysContext);
