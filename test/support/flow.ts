import { test as base } from "@playwright/test";

export interface FlowOptions {
  /** A packed app's executable; undefined: the built app in this checkout. */
  executable: string | undefined;
  /** How often the plug is pulled. */
  kills: number;
}

/** A flow that runs on the built app and, in another project, on the packed one. */
export const test = base.extend<FlowOptions>({
  executable: [undefined, { option: true }],
  kills: [20, { option: true }],
});
