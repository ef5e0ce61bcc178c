import { expect, test } from "vitest";
import { exportFileName } from "#electron/schedule-export/export-file-name.ts";

test("a file is named after its event and what it is", () => {
  expect(exportFileName("KubeCon NA 2023: Chicago!", "icalendar-planned")).toBe(
    "kubecon-na-2023-chicago-plan.ics",
  );
  expect(exportFileName("Fog & Function", "icalendar")).toBe("fog-function-sessions.ics");
  expect(exportFileName("Fog & Function", "schedule-json")).toBe("fog-function-schedule.json");
  expect(exportFileName("../../etc/passwd", "lanyard")).toBe("etc-passwd-lanyard.json");
  expect(exportFileName("…", "lanyard")).toBe("lanyard.json");
});
