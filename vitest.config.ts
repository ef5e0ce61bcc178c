import { defineConfig } from "vitest/config";

/** `--mode fuzz` runs the tests that draw at random as often as a release deserves. */
const fuzzing = { LANYARD_FUZZ_ROUNDS: "34", LANYARD_FUZZ_COPIES: "20000" };

export default defineConfig(({ mode }) => ({
  test: {
    env: mode === "fuzz" ? fuzzing : {},
    // `--mode blogs` builds posts with the real engines, which few machines have.
    include:
      mode === "blogs" ? ["test/blogs/*.test.ts"] : ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/flows/**", "test/bench/**", ...(mode === "blogs" ? [] : ["test/blogs/**"])],
    // The engines are installed by whoever needs one first, and apt-get takes no second caller.
    fileParallelism: mode !== "blogs",
    // By itself vitest leaves a core free, which is half of a two-core machine.
    maxWorkers: "100%",
    // No module of ours keeps state, so files may share what is loaded: it takes a third of the time off.
    isolate: false,
    // Parsing real schedules takes seconds on a busy two-core machine; a hang is still caught.
    testTimeout: mode === "test" ? 60_000 : 600_000,
  },
}));
