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

it("says all day of what takes whole days, without the laptop's time", () => {
  const allDay = {
    day: "2019-05-03",
    startsAt: "2019-05-03T00:00:00-04:00",
    endsAt: "2019-05-05T00:00:00-04:00",
  };
  expect(whenWords(allDay, "Europe/Zurich")).toEqual({
    event: "Fri 3 May, all day to Sat 4 May",
    laptop: null,
  });
});

it.each([
  ["Europe/Berlin", "2026-03-20T10:00:00-04:00", "15:00"],
  ["Europe/Berlin", "2026-04-20T10:00:00-04:00", "16:00"],
  ["America/New_York", "2026-10-25T02:30:00+01:00", "Sat 21:30"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00+00:00", "Sun 02:30"],
])("reads the laptop's clock in %s across clock changes: %s", (zone, startsAt, here) => {
  const session = { day: startsAt.slice(0, 10), startsAt, endsAt: startsAt };
  expect(whenWords(session, zone).laptop).toBe(here);
});

it("tells an hour that comes twice from a moment", () => {
  const hour = {
    day: "2026-10-24",
    startsAt: "2026-10-25T02:30:00+02:00",
    endsAt: "2026-10-25T02:30:00+01:00",
  };
  expect(whenWords(hour, null).event).toBe(
    "Sat 24 Oct 02:30–02:30 (clock set back) (after midnight)",
  );
});
