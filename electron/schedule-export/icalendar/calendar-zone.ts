import ICAL from "ical.js";
import { localTime } from "./calendar-value.ts";
import type { ClockChange } from "./clock-changes.ts";

function observance({ instant, from, to }: ClockChange): ICAL.Component {
  // Only a label: the standard leaves open what a zone's standard time is.
  const component = new ICAL.Component(to > from ? "daylight" : "standard");
  component.addPropertyWithValue(
    "dtstart",
    localTime(new Date(instant + from * 1000).toISOString()),
  );
  component.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromSeconds(from));
  component.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromSeconds(to));
  return component;
}

/** A zone's definition (RFC 5545, 3.6.5) of single changes, without rules: those would tell other years than these, and wrongly. */
export function calendarZone(zone: string, changes: readonly ClockChange[]): ICAL.Component {
  const component = new ICAL.Component("vtimezone");
  component.addPropertyWithValue("tzid", zone);
  for (const change of changes) component.addSubcomponent(observance(change));
  return component;
}
