import { once } from "node:events";
import { z } from "zod";

/** A page that is asked and driven through Chromium's developer tools, on one connection. */
export interface PageConnection {
  /** Evaluates an expression; a promise is waited for. Throws what the page throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses a key that types itself and lets it go after HELD_MILLISECONDS, as fingers do. */
  type(character: string): Promise<void>;
  close(): void;
}

/** The frame that shows the letter comes before the key is let go; at once it would be part of what is measured. */
const HELD_MILLISECONDS = 30;

const answer = z.object({
  id: z.number(),
  result: z
    .object({
      result: z.object({ value: z.unknown().optional() }).optional(),
      exceptionDetails: z.object({ text: z.string() }).loose().optional(),
    })
    .optional(),
});

/** Connects to a page by its developer tools' address. */
export async function connectPage(address: string): Promise<PageConnection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answered: z.output<typeof answer>["result"]) => void>();
  socket.addEventListener("message", ({ data }) => {
    const { id, result } = answer.partial({ id: true }).parse(JSON.parse(String(data)));
    if (id !== undefined) waiting.get(id)?.(result);
  });
  await once(socket, "open");
  let asked = 0;
  const send = (method: string, params: object) =>
    new Promise<z.output<typeof answer>["result"]>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  // A window without the focus of its display types nothing.
  await send("Emulation.setFocusEmulationEnabled", { enabled: true });
  return {
    async evaluate(expression) {
      const given = { expression, awaitPromise: true, returnByValue: true };
      const result = await send("Runtime.evaluate", given);
      const failed = result?.exceptionDetails;
      if (failed) throw new Error(`The page failed: ${JSON.stringify(failed).slice(0, 500)}`);
      return result?.result?.value;
    },
    async type(character) {
      const key = { key: character, text: character, unmodifiedText: character };
      await send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
      await new Promise((held) => setTimeout(held, HELD_MILLISECONDS));
      await send("Input.dispatchKeyEvent", { type: "keyUp", key: character });
    },
    close: () => socket.close(),
  };
}
