import { useMemo } from "react";
import { keysWith, type Keys, type OwnKeys } from "#shared/keys.ts";
import { useCall } from "./use-call.ts";

const none: OwnKeys = {};
const onMac = (): boolean => navigator.userAgent.includes("Mac");

/** Which key does what at this moment. Until main has answered, as Lanyard came. */
export function useKeys(): Keys {
  const { data: own = none } = useCall("keys.own", {});
  return useMemo(() => keysWith(own, onMac()), [own]);
}
