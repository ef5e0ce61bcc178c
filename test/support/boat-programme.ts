/** Three talks and one that is called off. */
export const boats = [
  { uid: "1", title: "Boats", room: "Quay", track: "Hulls", speakers: ["Ada Brook", "Bo Li"] },
  { uid: "2", title: "Buses", start: "20261201T110000", room: "Road", speakers: ["Ada Brook"] },
  { uid: "3", title: "Cheese", start: "20261202T003000", end: "20261202T010000" },
  { uid: "4", title: "Tea", start: "20261202T090000", isCancelled: true },
];
