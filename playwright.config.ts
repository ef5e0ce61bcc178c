import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import type { FlowOptions } from "./test/support/flow.ts";

export default defineConfig<FlowOptions>({
  testDir: "test/flows",
  // A flow waits for the clock and the disk half of its time. On a person's own screen windows fight for the focus.
  workers: process.env["LANYARD_VIRTUAL_DISPLAY"] === undefined ? 1 : 2,
  // A flow that needs a second try on a busy machine is listed as flaky, which is a fault to mend (CONTRIBUTING.md).
  retries: 1,
  forbidOnly: true,
  // A cold start on a busy two-core machine takes seconds; a hang is still caught.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: { trace: "off", screenshot: "off", video: "off" },
  projects: [
    { name: "flows" },
    { name: "faults", testMatch: "kill.spec.ts", use: { kills: 200 } },
    {
      name: "packed",
      testMatch: ["attend.spec.ts", "pictures.spec.ts"],
      use: { executable: join(import.meta.dirname, "dist", "linux-unpacked", "lanyard") },
    },
  ],
});
