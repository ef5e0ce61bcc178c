import { defineConfig } from "vitest/config";

/** `--mode fuzz` runs the tests that draw at random as often as a release deserves. */
const fuzzing = { LANYARD_FUZZ_ROUNDS: "34", LANYARD_FUZZ_COPIES: "20000" };

export default defineConfig(({ mode }) => ({
  test: {
    env: mode === "fuzz" ? fuzzing : {},
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/flows/**", "test/bench/**"],
    // Parsing real schedules takes seconds on a busy two-core machine; a hang is still caught.
    testTimeout: mode === "fuzz" ? 600_000 : 60_000,
  },
}));
