import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import type { FlowOptions } from "./test/support/flow.ts";

export default defineConfig<FlowOptions>({
  testDir: "test/flows",
  // Each flow starts a whole Electron; two at a time would only slow each other down.
  workers: 1,
  retries: 0,
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
      testMatch: "attend.spec.ts",
      use: { executable: join(import.meta.dirname, "dist", "linux-unpacked", "lanyard") },
    },
  ],
});
