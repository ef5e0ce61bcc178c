import type { Page } from "@playwright/test";

/** What becomes of something that a page asks for. */
export const outcomeOf = (page: Page, ask: () => Promise<unknown>): Promise<"granted" | "denied"> =>
  page.evaluate(ask).then(
    () => "granted",
    () => "denied",
  );
