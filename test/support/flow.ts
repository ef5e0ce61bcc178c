import { test as base } from "@playwright/test";
import { openDisplay } from "../../build/prepare-runtime/display.ts";
import { prepareSample } from "./prepare-sample.ts";

export interface FlowOptions {
  /** A packed app's executable; undefined: the built app in this checkout. */
  executable: string | undefined;
  /** How often the plug is pulled. */
  kills: number;
}

export interface FlowWorker {
  ownDisplay: void;
  /**
   * A data folder that the app left with the sample event as its only one, for `launchApp({ from: sample })`: each start
   * has a copy of its own. For flows that are not about importing.
   */
  sample: string;
}

/**
 * A flow that runs on the built app and, in another project, on the packed one. Each worker has a virtual display of its
 * own where there is no screen: windows on one would take the focus and the clipboard from each other.
 */
export const test = base.extend<FlowOptions, FlowWorker>({
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
  sample: [
    async ({ ownDisplay: _display }, use) => {
      const prepared = await prepareSample();
      await use(prepared.path);
      prepared.remove();
    },
    { scope: "worker" },
  ],
  executable: [undefined, { option: true }],
  kills: [20, { option: true }],
});
