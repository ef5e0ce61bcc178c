import { describe, expect, it } from "vitest";
import {
  changedFields,
  eventFieldsOf,
  eventFormOf,
  newEventForm,
  possibleParents,
  wrongIn,
} from "#renderer/event/event-form.ts";
import type { ConferenceEvent } from "#shared/event.ts";

const anEvent = (fields: Partial<ConferenceEvent> = {}): ConferenceEvent => ({
  id: "e",
  parentId: null,
  name: "Gophers by the Canal 2026",
  place: "Amsterdam",
  zone: "Europe/Amsterdam",
  startsOn: "2026-03-24",
  endsOn: "2026-03-25",
  dayStartsAt: 240,
  isSample: false,
  sessions: 24,
  notes: 0,
  ...fields,
});

describe("an event as it is typed", () => {
  it("needs a name, and a last day that is not before the first", () => {
    expect(wrongIn(newEventForm("UTC"), null)).toEqual({ name: "Give it a name." });
    const form = { ...eventFormOf(anEvent()), endsOn: "2026-03-23" };
    expect(wrongIn(form, anEvent())).toEqual({ endsOn: "The last day is before the first." });
    expect(wrongIn(eventFormOf(anEvent()), anEvent())).toEqual({});
  });

  it("leaves out what is empty", () => {
    expect(eventFieldsOf({ ...newEventForm("UTC"), name: " Meetup " })).toEqual({
      name: "Meetup",
      place: null,
      zone: "UTC",
      startsOn: null,
      endsOn: null,
      parentId: null,
    });
  });

  it("sends only what was changed, so that days which come from the sessions go on doing so", () => {
    const before = eventFormOf(anEvent());
    expect(changedFields(before, { ...before, place: "Utrecht" })).toEqual({ place: "Utrecht" });
    expect(changedFields(before, before)).toEqual({});
    expect(changedFields(before, { ...before, endsOn: "" })).toEqual({ endsOn: null });
  });

  it("has to say what stays where another zone would move its sessions", () => {
    const form = { ...eventFormOf(anEvent()), zone: "Europe/London" };
    expect(wrongIn(form, anEvent())).toEqual({ keep: "Say what stays." });
    expect(wrongIn({ ...form, keep: "wall" }, anEvent())).toEqual({});
    expect(wrongIn(form, anEvent({ sessions: 0 }))).toEqual({});
    expect(wrongIn({ ...newEventForm("UTC"), name: "New", zone: "Asia/Tokyo" }, null)).toEqual({});
  });

  it("reads when its days begin as people type it", () => {
    const before = eventFormOf(anEvent());
    expect(before.dayStarts).toBe("04:00");
    expect(changedFields(before, { ...before, dayStarts: "6" })).toEqual({ dayStartsAt: 360 });
    expect(changedFields(before, { ...before, dayStarts: "4:00" })).toEqual({});
    expect(wrongIn({ ...before, dayStarts: "noon" }, anEvent())).toMatchObject({
      dayStarts: expect.stringContaining("04:00"),
    });
  });

  it("can be part of any event but itself and what is part of it", () => {
    const events = [
      anEvent({ id: "kubecon" }),
      anEvent({ id: "day zero", parentId: "kubecon" }),
      anEvent({ id: "workshop", parentId: "day zero" }),
      anEvent({ id: "fosdem" }),
    ];
    const ids = (id: string | null) => possibleParents(events, id).map((event) => event.id);
    expect(ids("kubecon")).toEqual(["fosdem"]);
    expect(ids("day zero")).toEqual(["kubecon", "fosdem"]);
    expect(ids(null)).toHaveLength(4);
  });
});
