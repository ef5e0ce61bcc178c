import { constants, setPriority } from "node:os";
import { AppError } from "#shared/errors.ts";
import type { PictureReply, PictureRequest } from "./picture-job.ts";

/**
 * The process that works on pictures, apart from main: its library does not go with GTK in one process, and a picture may
 * be made to break it. It works on one at a time, when nothing else wants the processor.
 */
function serve(port: typeof process.parentPort): void {
  setPriority(constants.priority.PRIORITY_LOW);
  const send: (reply: PictureReply) => void = port.postMessage.bind(port);
  port.on("message", ({ data }: { data: PictureRequest }) => {
    void answer(data).then(send);
  });
}

async function answer({ number, job }: PictureRequest): Promise<PictureReply> {
  try {
    const { makePicture } = await import("./make-picture.ts");
    return { number, made: await makePicture(job) };
  } catch (error) {
    if (error instanceof AppError) return { number, failure: error.message };
    const reason = error instanceof Error ? error.message : String(error);
    return { number, failure: `Pictures cannot be worked on here (${reason}).` };
  }
}

serve(process.parentPort);
