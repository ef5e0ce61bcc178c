import { contract, type Method } from "#shared/ipc.ts";
import { appRouter } from "#test/support/app-router.ts";

/** A call as the window makes it. The answer has the contract's form, or the test fails. */
export async function called(
  dispatch: ReturnType<typeof appRouter>["dispatch"],
  method: Method,
  input: unknown,
): Promise<unknown> {
  const result = await dispatch(method, input);
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
  return contract[method].output.parse(result.value);
}
