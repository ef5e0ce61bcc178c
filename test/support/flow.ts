import { test as base } from "@playwright/test";
import { openDisplay } from "../../build/prepare-runtime/display.ts";

export interface FlowOptions {
  /** A packed app's executable; undefined: the built app in this checkout. */
  executable: string | undefined;
  /** How often the plug is pulled. */
  kills: number;
}

/**
 * A flow that runs on the built app and, in another project, on the packed one. Each worker has a virtual display of its
 * own where there is no screen: windows on one would take the focus and the clipboard from each other.
 */
export const test = base.extend<FlowOptions, { ownDisplay: void }>({
  ownDisplay: [
    // Playwright reads from the pattern which other fixtures are wanted.
    async ({}, use, { parallelIndex }) => {
      if (parallelIndex === 0) return use();
      const { DISPLAY: _shared, ...env } = process.env;
      const display = await openDisplay(env);
      Object.assign(process.env, display.env);
      await use();
      await display.close();
    },
    { scope: "worker", auto: true },
  ],
  executable: [undefined, { option: true }],
  kills: [20, { option: true }],
});
