import type { CalendarSession } from "./calendar-text.ts";

const day = (hour: string): { start: string } => ({ start: `20261201T${hour}00` });

/** A small event's programme, and what has become of it later. */
export const boatTalks: CalendarSession[] = [
  { uid: "1", title: "Knots that hold", ...day("0900"), room: "Quay", speakers: ["Ada Lind"] },
  { uid: "2", title: "Ropes, compared", ...day("1000"), room: "Deck", speakers: ["Bo Ek"] },
  { uid: "3", title: "Tides for beginners", ...day("1100"), room: "Quay", speakers: ["Cy Dee"] },
  { uid: "4", title: "Sails of paper", ...day("1200"), room: "Quay", speakers: ["Di Fay"] },
  { uid: "5", title: "Anchors away", ...day("1300"), room: "Deck", speakers: ["Ed Gray"] },
  { uid: "6", title: "Harbour lights", ...day("1400"), room: "Deck", speakers: ["Flo Hale"] },
];

/** Ropes has moved and got a second speaker, Tides and Anchors are gone, Lights has another name, Rudders is new. */
export const laterBoatTalks: CalendarSession[] = [
  { uid: "1", title: "Knots that hold", ...day("0900"), room: "Quay", speakers: ["Ada Lind"] },
  {
    uid: "2",
    title: "Ropes, compared",
    ...day("1030"),
    room: "Harbour",
    speakers: ["Bo Ek", "Gus Ives"],
  },
  { uid: "4", title: "Sails of paper", ...day("1200"), room: "Quay", speakers: ["Di Fay"] },
  {
    uid: "6",
    title: "Harbour lights at night",
    ...day("1400"),
    room: "Deck",
    speakers: ["Flo Hale"],
  },
  { uid: "7", title: "Rudders", ...day("1500"), room: "Deck", speakers: ["Hal Jost"] },
];
