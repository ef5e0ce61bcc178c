import { protocol, type Session } from "electron";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { appOrigin, appScheme } from "./app-origin.ts";
import { bundledFile } from "./bundled-file.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Has to run before `ready`: the scheme gets an origin, is secure, and its scripts are compiled once and cached. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  // Chromium would look up the hosts of links on the page.
  "X-DNS-Prefetch-Control": "off",
};

/** How long a file's answer takes to leave main, with room. Milliseconds. */
const LEAVING = 5;

const notFound = (): Response => new Response("Not found", { status: 404, headers });

/**
 * Serves the built renderer's files from `folder`, and no other file of this machine, to one session. `served` is told
 * of each.
 */
export function serveRenderer(session: Session, folder: string, served: () => void): void {
  session.protocol.handle("file", notFound);
  session.protocol.handle(appScheme, async (request) => {
    const file = request.method === "GET" ? bundledFile(request.url, appOrigin) : null;
    if (file === null) return notFound();
    try {
      const bytes = await readFile(join(folder, file.path));
      return new Response(bytes, { headers: { ...headers, "Content-Type": file.type } });
    } catch {
      return notFound();
    } finally {
      // An answer leaves in several turns.
      setTimeout(served, LEAVING);
    }
  });
}
