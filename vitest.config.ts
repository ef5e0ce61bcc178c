import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/flows/**", "test/bench/**"],
    // Parsing real schedules takes seconds on a busy two-core machine; a hang is still caught.
    testTimeout: 60_000,
  },
});
