import type { MessagePort } from "node:worker_threads";
import { AppError } from "#shared/errors.ts";
import type { Failure } from "#shared/ipc.ts";
import type { Answers, Questions, ThreadReply, ThreadRequest } from "./thread-messages.ts";

/**
 * Answers, in a worker, what it is asked through `startThread`. `open` is called with the first question, so that what it
 * throws is an answer like any other.
 */
export function serveThread<Asked extends Questions<Asked>>(
  port: MessagePort,
  open: (tell: (news: unknown) => void) => Answers<Asked>,
): void {
  const post = (reply: ThreadReply<unknown>): void => port.postMessage(reply, []);
  let answers: Answers<Asked> | null = null;

  const answer = async <Q extends keyof Asked>({
    number,
    question,
    input,
  }: ThreadRequest<Asked, Q>): Promise<void> => {
    try {
      answers ??= open((news) => post({ kind: "news", news }));
      post({ kind: "answer", number, answer: await answers[question](input) });
    } catch (error) {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({ kind: "failure", number, failure: failureOf(error), cause });
    }
  };
  port.on("message", answer);
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: "internal", message: "" };
}
