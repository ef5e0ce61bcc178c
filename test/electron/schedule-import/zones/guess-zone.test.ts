import { expect, test } from "vitest";
import { createGuessZone } from "#electron/schedule-import/zones/guess-zone.ts";
import { isZone } from "#shared/event-time.ts";
import { cityZones } from "#electron/schedule-import/zones/city-zones.ts";

const listed = Intl.supportedValuesOf("timeZone");
const guess = createGuessZone(listed);
const ofPlace = (place: string) => guess({ place, rooms: [], names: [] });
const only = (zone: string) => (one: string) => one === zone;
const ofName = (name: string) => guess({ place: null, rooms: [], names: [name] });

test.each([
  ["Amsterdam, Netherlands", "Europe/Amsterdam", "Amsterdam"],
  ["Hall 7, RAI Amsterdam, Europaplein, Amsterdam", "Europe/Amsterdam", "Amsterdam"],
  ["Moscone Center, San Francisco, CA, USA", "America/Los_Angeles", "San Francisco"],
  ["Salt Lake City, Utah", "America/Denver", "Salt Lake City"],
  ["ICM, Messe München", "Europe/Berlin", "München"],
  ["St. John’s, NL, Canada", "America/St_Johns", "St. John’s"],
  ["Fira de València", "Europe/Madrid", "València"],
  ["Bengaluru, India", "Asia/Kolkata", "Bengaluru"],
  ["São Paulo", "America/Sao_Paulo", "São Paulo"],
  ["WASHINGTON, D.C.", "America/New_York", "D.C."],
  ["New York Hilton, New York", "America/New_York", "New York"],
  ["ULB Solbosch, Brussels", "Europe/Brussels", "Brussels"],
])("%s is in %s, from “%s”", (place, zone, from) => {
  expect(ofPlace(place)).toEqual({ zone, from });
});

test.each([
  ["London, Ontario", "America/Toronto", "Ontario"],
  ["Paris, Texas", "America/Chicago", "Texas"],
  ["Cambridge, MA", "America/New_York", "MA"],
  ["Mildenberg, Germany", "Europe/Berlin", "Germany"],
  ["Kurhaus, Some Village, The Netherlands", "Europe/Amsterdam", "The Netherlands"],
  ["Playa Grande, Spain", "Europe/Madrid", "Spain"],
])("%s: the region knows better: %s", (place, zone, from) => {
  expect(ofPlace(place)).toEqual({ zone, from });
});

test.each(["Online", "Somewhere, USA", "Main Hall", "", ",,,", "Oral presentations", "\u0000"])(
  "%j says nothing",
  (place) => {
    expect(ofPlace(place)).toBeNull();
  },
);

test.each([
  ["KubeCon Europe 2026 Amsterdam", "Europe/Amsterdam"],
  ["DevFest Toulouse 2018", "Europe/Paris"],
  ["PyCon Ireland 2026", "Europe/Dublin"],
  ["Global Azure Linz", "Europe/Vienna"],
  ["Kcd zürich 2025", "Europe/Zurich"],
])("the event's name %s gives %s", (name, zone) => {
  expect(ofName(name)?.zone).toBe(zone);
});

test.each(["Rust Conf", "React Day", "All Things Open 2026", "Go West", "In or out", "DE-CIX"])(
  "the event's name %s gives none",
  (name) => {
    expect(ofName(name)).toBeNull();
  },
);

test("an address behind most rooms tells the city, rooms that are called after cities do not", () => {
  const rooms = ["Hall 1, RAI, Amsterdam", "Hall 2, RAI, Amsterdam", "Boat"];
  expect(guess({ place: null, rooms, names: [] })?.zone).toBe("Europe/Amsterdam");
  const named = ["Berlin", "Paris", "London", "Berlin"];
  expect(guess({ place: null, rooms: named, names: [] })).toBeNull();
});

test("the place counts before the rooms, those before the name", () => {
  const rooms = ["Hall 1, Vienna"];
  const names = ["Gophers in London"];
  expect(guess({ place: "Graz, Austria", rooms, names })?.from).toBe("Graz");
  expect(guess({ place: "Online", rooms, names })?.from).toBe("Vienna");
  expect(guess({ place: null, rooms: ["Hall 1"], names })?.from).toBe("London");
});

test("what the source's offsets do not allow is not guessed, and a large country is narrowed by them", () => {
  const place = "Somewhere, United States";
  expect(guess({ place, rooms: [], names: [] }, only("America/Denver"))).toEqual({
    zone: "America/Denver",
    from: "United States",
  });
  expect(guess({ place: "Paris", rooms: [], names: [] }, only("Asia/Tokyo"))).toBeNull();
});

test("every city's zone is one that is known", () => {
  expect([...cityZones(listed).values()].filter((zone) => !isZone(zone))).toEqual([]);
});
