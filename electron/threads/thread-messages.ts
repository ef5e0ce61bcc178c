import type { Failure } from "#shared/ipc.ts";

/** What a thread is asked: of each question, what it comes with and what is answered. */
export type Questions<Asked> = { [Q in keyof Asked]: { input: unknown; answer: unknown } };

/** `number` tells answers apart. */
export interface ThreadRequest<Asked extends Questions<Asked>, Q extends keyof Asked> {
  number: number;
  question: Q;
  input: Asked[Q]["input"];
}

export type ThreadReply<News> =
  | { kind: "news"; news: News }
  | { kind: "answer"; number: number; answer: unknown }
  | { kind: "failure"; number: number; failure: Failure; cause: string };

/** Who answers, in the thread. */
export type Answers<Asked extends Questions<Asked>> = {
  [Q in keyof Asked]: (
    input: Asked[Q]["input"],
  ) => Promise<Asked[Q]["answer"]> | Asked[Q]["answer"];
};
