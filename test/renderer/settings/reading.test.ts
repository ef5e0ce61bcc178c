import { expect, it } from "vitest";
import { toReading } from "#renderer/settings/reading.ts";

it("reads the letters that were chosen, and takes anything else for sans serif", () => {
  expect(toReading("serif")).toBe("serif");
  expect(toReading("sans")).toBe("sans");
  expect(toReading(null)).toBe("sans");
  expect(toReading("<script>")).toBe("sans");
});
