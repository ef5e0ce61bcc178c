import type { Page } from "@playwright/test";
import type { Input, Method, Output, Result } from "#shared/ipc.ts";

/** The bridge as a hostile script sees it: any method, any input. */
interface LooseBridge {
  call(method: string, input: unknown): Promise<string>;
}

/** Calls main as a script in the page could. Answers with the result, whatever it is. */
export async function callBridge(page: Page, method: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    ([name, value]) => {
      const bridge: LooseBridge = window.bridge;
      return bridge.call(name, value);
    },
    [method, input] as const,
  );
  return JSON.parse(answer);
}

/** Calls main by the contract. Throws the message of a failure. */
export async function callMain<M extends Method>(
  page: Page,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const answer = await page.evaluate(
    ([name, value]) => {
      const bridge: LooseBridge = window.bridge;
      return bridge.call(name, value);
    },
    [method, input] as const,
  );
  const result: Result<Output<M>> = JSON.parse(answer);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
