import { protocol, type Session } from "electron";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Turn } from "#shared/note-body.ts";
import { readPictureAddress } from "#shared/picture-address.ts";
import { appOrigin, appScheme } from "./app-origin.ts";
import { bundledFile } from "./bundled-file.ts";
import type { ShownPicture } from "./attachments/attached-files.ts";
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

/** What to show of a picture of a note; null for what is not there. */
export type ShowPicture = (file: string, turn: Turn) => Promise<ShownPicture | null>;

/**
 * Serves the built renderer's files from `folder` and the pictures of notes, and no other file of this machine, to one
 * session. `served` is told of each of the renderer's.
 */
export function serveRenderer(
  session: Session,
  folder: string,
  { served, shown }: { served: () => void; shown: ShowPicture },
): void {
  session.protocol.handle("file", notFound);
  session.protocol.handle(appScheme, async (request) => {
    const picture = request.method === "GET" ? readPictureAddress(request.url) : null;
    if (picture !== null) return pictureAnswer(await shown(picture.file, picture.turn));
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

/** A picture is its bytes under its media type, and never a page: `nosniff` and the policy go with it. */
async function pictureAnswer(picture: ShownPicture | null): Promise<Response> {
  if (picture === null) return notFound();
  try {
    const bytes = await readFile(picture.path);
    // Kept by the page, one that went missing would seem to be there.
    const own = { "Content-Type": picture.type, "Cache-Control": "no-store" };
    return new Response(bytes, { headers: { ...headers, ...own } });
  } catch {
    return notFound();
  }
}
