import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe finds wrong within an element, each with where it is. Waits for what fades in: half-drawn text has no contrast. */
export async function expectAccessible(page: Page, within: string): Promise<void> {
  await page.locator(within).first().waitFor();
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
  // Its other way opens a page of its own, which Electron does not do.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(within).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
}
