import { protocol, type ProtocolRequest, type ProtocolResponse, type Session } from "electron";
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

/** How long a file's answer takes to leave main, and what is asked for beside it to come, with room. Milliseconds. */
const LEAVING = 10;

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.from("Not found"), headers };

/** Is told of a file of the page that was handed out, by its media type; `isLast`: no other is on its way. */
export type Served = (type: string, isLast: boolean) => void;

/** What to show of a picture of a note; null for what is not there. */
export type ShowPicture = (file: string, turn: Turn) => Promise<ShownPicture | null>;

/**
 * Serves the built renderer's files from `folder` and the pictures of notes, and no other file of this machine, to one
 * session. `served` is told of each of the renderer's.
 */
export function serveRenderer(
  session: Session,
  folder: string,
  { served, shown }: { served: Served; shown: ShowPicture },
): void {
  // Not `protocol.handle`: Node then loads its fetch first, and the first page waits 70 ms for it (decision 0037).
  session.protocol.interceptBufferProtocol("file", (_request, answer) => answer(notFound));
  session.protocol.registerBufferProtocol(appScheme, (request, answer) => {
    answerTo(request).then(answer, () => answer(notFound));
  });
  /** Files whose answer has not left yet. */
  let leaving = 0;
  const answerTo = async ({ method, url }: ProtocolRequest): Promise<ProtocolResponse> => {
    const picture = method === "GET" ? readPictureAddress(url) : null;
    if (picture !== null) return pictureAnswer(await shown(picture.file, picture.turn));
    const file = method === "GET" ? bundledFile(url, appOrigin) : null;
    if (file === null) return notFound;
    leaving += 1;
    const answered = await fileAnswer(join(folder, file.path), { "Content-Type": file.type });
    // An answer leaves in several turns.
    setTimeout(() => {
      leaving -= 1;
      served(file.type, leaving === 0);
    }, LEAVING);
    return answered;
  };
}

/** A picture is its bytes under its media type, and never a page: `nosniff` and the policy go with it. */
async function pictureAnswer(picture: ShownPicture | null): Promise<ProtocolResponse> {
  if (picture === null) return notFound;
  // Kept by the page, one that went missing would seem to be there.
  return fileAnswer(picture.path, { "Content-Type": picture.type, "Cache-Control": "no-store" });
}

async function fileAnswer(
  path: string,
  own: Readonly<Record<string, string>>,
): Promise<ProtocolResponse> {
  try {
    return { data: await readFile(path), headers: { ...headers, ...own } };
  } catch {
    return notFound;
  }
}
