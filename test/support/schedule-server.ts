import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";

/** A web server on this computer alone. */
export interface ScheduleServer {
  /** `http://127.0.0.1:PORT/` */
  address: string;
  /** Resolves when a request for `/never` has come; `givenUp` resolves when nobody waits for its answer any more. */
  waitingRequest(): Promise<{ givenUp: Promise<unknown> }>;
  /** Puts a newer schedule in the place of the one before. */
  publish(schedule: string): void;
  /** What requests for the schedule were answered with, in order: 200, or 304 where the asker has it already. */
  answers(): number[];
  [Symbol.asyncDispose](): Promise<void>;
}

const tagOf = (schedule: string): string =>
  `"${createHash("sha256").update(schedule).digest("hex").slice(0, 16)}"`;

/** `/schedule.ics` answers with `schedule` and its ETag, `/page` with a web page, `/never` never, everything else with 404. */
export async function startScheduleServer(schedule: string): Promise<ScheduleServer> {
  const { promise: waiting, resolve: came } = Promise.withResolvers<{
    givenUp: Promise<unknown>;
  }>();
  let published = schedule;
  const answers: number[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/schedule.ics") {
      const tag = tagOf(published);
      const isKnown = request.headers["if-none-match"] === tag;
      answers.push(isKnown ? 304 : 200);
      response.writeHead(isKnown ? 304 : 200, { "Content-Type": "text/calendar", ETag: tag });
      response.end(isKnown ? undefined : published);
    } else if (request.url === "/page") {
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end("<!doctype html><html><head><title>Programme</title></head><body>Soon</body></html>");
    } else if (request.url === "/never") {
      came({ givenUp: once(response, "close") });
    } else {
      response.writeHead(404, "Not Found").end("There is nothing here.");
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    waitingRequest: () => waiting,
    publish(newer) {
      published = newer;
    },
    answers: () => [...answers],
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
