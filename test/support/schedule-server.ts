import { createServer } from "node:http";
import { once } from "node:events";

/** A web server on this computer alone. */
export interface ScheduleServer {
  /** `http://127.0.0.1:PORT/` */
  address: string;
  /** Resolves when a request for `/never` has come; `givenUp` resolves when nobody waits for its answer any more. */
  waitingRequest(): Promise<{ givenUp: Promise<unknown> }>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** `/schedule.ics` answers with `schedule`, `/page` with a web page, `/never` never, everything else with 404. */
export async function startScheduleServer(schedule: string): Promise<ScheduleServer> {
  const { promise: waiting, resolve: came } = Promise.withResolvers<{
    givenUp: Promise<unknown>;
  }>();
  const server = createServer((request, response) => {
    if (request.url === "/schedule.ics") {
      response.writeHead(200, { "Content-Type": "text/calendar" }).end(schedule);
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
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
