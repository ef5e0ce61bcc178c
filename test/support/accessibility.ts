import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

/** Not on by default: it finds a control whose name does not hold the words that stand on it. */
const rules = { "label-content-name-mismatch": { enabled: true } };

/** What axe says of a page. */
interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}
interface Axe {
  run: (within: string, options: object) => Promise<Found>;
}
declare global {
  interface Window {
    /** There once it has been put into the page. */
    axe?: Axe;
  }
}

/**
 * What axe finds wrong within an element, each with where it is; by all rules, or `only` by some. Waits for what fades in:
 * half-drawn text has no contrast.
 */
export async function accessFaults(
  page: Page,
  within: string,
  only?: readonly string[],
): Promise<string[]> {
  await page.locator(within).first().waitFor();
  await page.evaluate(async () => {
    // A change of the theme is drawn with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
  const { violations } = await analyse(page, within, only);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function analyse(page: Page, within: string, only?: readonly string[]): Promise<Found> {
  const options = {
    resultTypes: ["violations"],
    // One rule alone asks for the styles, and none of them turns the window.
    preload: false,
    ...(only ? { runOnly: { type: "rule", values: only } } : { rules }),
  };
  if (await page.evaluate(() => window.axe === undefined)) {
    // Its builder puts it there twice, and looks at the whole page before it looks at an element.
    await page.evaluate(readFileSync(axeFile(), "utf8"));
  }
  return page.evaluate(
    async ([place, chosen]) => {
      const found = await window.axe?.run(place, chosen);
      return { violations: found?.violations ?? [] };
    },
    [within, options] as const,
  );
}

/** Expects that axe finds nothing wrong within an element. */
export async function expectAccessible(page: Page, within: string): Promise<void> {
  expect(await accessFaults(page, within)).toEqual([]);
}

/** No dependency of its own: the one that comes with its builder for Playwright, in the version the builder is made for. */
function axeFile(): string {
  const builder = createRequire(import.meta.url).resolve("@axe-core/playwright");
  return createRequire(builder).resolve("axe-core/axe.min.js");
}
