import { useEffect, useMemo, type ReactNode, type RefObject } from "react";
import { Combobox } from "./combobox.tsx";
import { createZoneNames, zoneWords } from "./zone-names.ts";

interface ZoneFieldProps {
  label?: string;
  /** An IANA name; null: none is chosen. */
  zone: string | null;
  onChange: (zone: string) => void;
  explanation?: ReactNode;
  wrong?: string | null;
  /** These come first of all, each with these words behind it. */
  likely?: readonly string[];
  likelyWords?: string;
  disabled?: boolean;
  field?: RefObject<HTMLInputElement | null>;
}

const none: readonly string[] = [];

/** A time zone: found by its city, its region or the name of its time. The laptop's own comes first. */
export function ZoneField(props: ZoneFieldProps) {
  const { label = "Time zone", zone, likely = none, likelyWords, ...rest } = props;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const names = useMemo(
    () => createZoneNames(Intl.supportedValuesOf("timeZone"), [...likely, here]),
    [likely, here],
  );
  useEffect(() => {
    let waiting = requestIdleCallback(prepare);
    function prepare(idle: IdleDeadline) {
      if (!names.prepare(() => idle.timeRemaining() > 1)) waiting = requestIdleCallback(prepare);
    }
    return () => cancelIdleCallback(waiting);
  }, [names]);
  // A source may name a zone by one of its many other names.
  const isListed = zone === null || names.all.includes(zone);
  return (
    <Combobox
      {...rest}
      label={label}
      values={isListed ? names.all : [zone, ...names.all]}
      value={zone}
      wordsOf={zoneWords}
      matches={names.matches}
      asideOf={(one) => {
        if (one === here) return "this computer’s";
        return likely.includes(one) ? likelyWords : undefined;
      }}
      placeholder="City or region"
      none="No time zone is called that. Try the nearest large city."
    />
  );
}
