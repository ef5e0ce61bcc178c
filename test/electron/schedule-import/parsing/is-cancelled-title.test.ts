import { expect, test } from "vitest";
import {
  isCancelledTitle,
  withoutCancelledMark,
} from "#electron/schedule-import/parsing/is-cancelled-title.ts";

test.each([
  ["CANCELED Errata - Yarn for Beginners", "Yarn for Beginners"],
  ["CANCELLATION ERRATA - Pockets in Costumes", "Pockets in Costumes"],
  ["CANCELED errata Building a Boat Shed", "Building a Boat Shed"],
  ["[CANCELLED] Yarn: an Introduction", "Yarn: an Introduction"],
  ["(cancelled) Yarn", "Yarn"],
  ["[Canceled]: Yarn", "Yarn"],
  ["CANCELLED: Boats: Small Ones", "Boats: Small Ones"],
  ["Cancelled - Yarn", "Yarn"],
  ["🚫 CANCELLED — Yarn", "Yarn"],
  ["ABGESAGT: Garn", "Garn"],
  ["Entfällt: Garn", "Garn"],
  ["Fällt aus – Garn", "Garn"],
  ["Annulé – La laine", "La laine"],
  ["ANNULÉE : La laine", "La laine"],
  ["Cancelado: La lana", "La lana"],
  ["Annullato - La lana", "La lana"],
  ["Geannuleerd: Wol", "Wol"],
  ["Yarn (cancelled)", "Yarn"],
  ["Many Kinds of Yarn - Cancelation Errata", "Many Kinds of Yarn"],
  ["Yarn [ABGESAGT]", "Yarn"],
])("%s is cancelled, and is called %s", (title, talk) => {
  expect(isCancelledTitle(title)).toBe(true);
  expect(isCancelledTitle(title.normalize("NFD"))).toBe(true);
  expect(withoutCancelledMark(title)).toBe(talk);
});

test.each([
  "Cancelling POSIX syscalls",
  "Cancellation: Tokens and Timeouts",
  "Cancelled Culture",
  "How We Cancelled - and Survived",
  "Noise-Cancelled Rooms",
  "Errata - a Book of Errors",
  "Yarn - Sign Up Errata",
  "Annulé et confus",
  "My Flight (Cancelled) and I",
  "[CANCELLING] Tasks",
])("%s is a talk", (title) => {
  expect([isCancelledTitle(title), withoutCancelledMark(title)]).toEqual([false, title]);
});

test("a title that is nothing but the mark stays as it is", () => {
  expect(isCancelledTitle("[CANCELLED]")).toBe(true);
  expect(withoutCancelledMark("[CANCELLED]")).toBe("[CANCELLED]");
  expect(isCancelledTitle("CANCELLED:")).toBe(true);
  expect(withoutCancelledMark("CANCELLED:")).toBe("CANCELLED:");
});
