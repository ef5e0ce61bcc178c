import { expect, it } from "vitest";
import { whenWords } from "#renderer/session/when-words.ts";

const chicago = {
  day: "2023-11-07",
  startsAt: "2023-11-07T15:25:00-06:00",
  endsAt: "2023-11-07T16:00:00-06:00",
};

it("is said in the event's zone, with the laptop's time when that differs", () => {
  expect(whenWords(chicago, "Europe/Zurich")).toEqual({
    event: "Tue 7 Nov 15:25–16:00",
    laptop: "22:25",
  });
});

it("says nothing of the laptop where the clocks agree, whatever the zone is called", () => {
  expect(whenWords(chicago, "America/Chicago").laptop).toBeNull();
  expect(whenWords(chicago, "America/Mexico_City").laptop).toBeNull();
});

it("names the laptop's day where it is another, even at the same hour", () => {
  expect(whenWords(chicago, "Asia/Tokyo").laptop).toBe("Wed 06:25");
  const auckland = { ...chicago, startsAt: "2023-11-07T00:30:00+13:00" };
  expect(whenWords(auckland, "Etc/GMT+11").laptop).toBe("Mon 00:30");
});

it("keeps a party after midnight on the evening it belongs to", () => {
  const party = {
    day: "2023-11-07",
    startsAt: "2023-11-08T00:30:00-06:00",
    endsAt: "2023-11-08T02:00:00-06:00",
  };
  expect(whenWords(party, null)).toEqual({
    event: "Tue 7 Nov 00:30–02:00 (after midnight)",
    laptop: null,
  });
});

it("says one time where there is no end, and nothing of a zone it does not know", () => {
  const instant = { ...chicago, endsAt: chicago.startsAt };
  expect(whenWords(instant, "Mars/Olympus")).toEqual({ event: "Tue 7 Nov 15:25", laptop: null });
});
