import { ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from "electron";
import type { Result } from "#shared/ipc.ts";
import { channels } from "./channels.ts";
import type { createPieceAnswers } from "./answer-pieces.ts";
import type { Dispatch } from "./router.ts";

/** What answers the window, once the store is open. */
export interface Answers {
  dispatch: Dispatch;
  receive: ReturnType<typeof createPieceAnswers>;
}

const refused = (message: string): Result<never> => ({
  ok: false,
  error: { code: "refused", message },
});

/**
 * Takes calls from the main frame of a window that shows this origin, from now on; they wait for what answers them. A
 * frame inside it, a page of any other origin or a frame that is gone is refused before the router sees it.
 */
export function listen(opening: Promise<Answers>, origin: string): void {
  const isOurs = (frame: WebFrameMain | null): boolean =>
    frame !== null && frame.parent === null && frame.origin === origin;
  // Why it failed is told by whoever opened it.
  const opened = opening.catch(() => null);

  const answer = async (
    event: IpcMainInvokeEvent,
    ask: (of: Answers) => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> => {
    if (!isOurs(event.senderFrame)) {
      return refused("Only Lanyard’s own window may call. Restart Lanyard.");
    }
    const services = await opened;
    if (services === null) return refused("Lanyard’s database is not open. Restart Lanyard.");
    return ask(services);
  };
  ipcMain.handle(channels.call, async (event, method: unknown, input: unknown) =>
    JSON.stringify(await answer(event, ({ dispatch }) => dispatch(method, input, event.sender.id))),
  );
  ipcMain.handle(channels.attach, async (event, piece: unknown) =>
    JSON.stringify(await answer(event, ({ receive }) => receive(piece))),
  );
}
