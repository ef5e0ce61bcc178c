import { once } from "node:events";
import { createServer } from "node:http";

/** A schedule behind an address, as it is at this moment. */
export interface Feed {
  text: string;
  /** Sent as they are; a request that names the same one is answered with 304. */
  etag?: string;
  lastModified?: string;
}

/** A web server on this computer alone, with one schedule that changes. */
export interface FeedServer {
  /** `http://127.0.0.1:PORT/all.ics` */
  address: string;
  /** Leads to `address`. */
  redirect: string;
  publish(feed: Feed): void;
  /** What each request asked with, in their order. */
  asked: { path: string; etag: string | null; lastModified: string | null }[];
  /** Refuses connections from now on. */
  stop(): Promise<void>;
}

export async function startFeedServer(first: Feed): Promise<FeedServer> {
  let feed = first;
  const asked: FeedServer["asked"] = [];
  const server = createServer((request, response) => {
    const etag = request.headers["if-none-match"] ?? null;
    const lastModified = request.headers["if-modified-since"] ?? null;
    asked.push({ path: request.url ?? "", etag, lastModified });
    if (request.url === "/go") {
      response.writeHead(302, { location: "/all.ics" }).end();
      return;
    }
    const headers = {
      ...(feed.etag === undefined ? {} : { etag: feed.etag }),
      ...(feed.lastModified === undefined ? {} : { "last-modified": feed.lastModified }),
    };
    // A server that has both goes by the tag alone (RFC 9110, 13.2.2).
    const isSame =
      etag === null
        ? lastModified !== null && lastModified === feed.lastModified
        : etag === feed.etag;
    if (isSame) response.writeHead(304, headers).end();
    else response.writeHead(200, { "content-type": "text/calendar", ...headers }).end(feed.text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const origin = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
  return {
    address: `${origin}/all.ics`,
    redirect: `${origin}/go`,
    publish: (next) => void (feed = next),
    asked,
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
