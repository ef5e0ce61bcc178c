import type { Page } from "@playwright/test";

/** The bridge as a hostile script sees it: any method, any input. */
interface LooseBridge {
  call(method: string, input: unknown): Promise<unknown>;
}

/** Calls main as a script in the page could. Answers with the result, whatever it is. */
export function callBridge(page: Page, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, value]) => {
      const bridge: LooseBridge = window.bridge;
      return bridge.call(name, value);
    },
    [method, input] as const,
  );
}
