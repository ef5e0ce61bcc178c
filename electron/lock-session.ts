import type { Session } from "electron";

/** Schemes whose content is already on this machine and cannot name a file of the person's. */
const localSchemes = new Set(["app:", "data:", "blob:", "devtools:"]);

/** Whether the window may load an address: what is bundled or in memory, and in development the bundler's server. */
export function mayLoad(address: string, developmentServer: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (localSchemes.has(url.protocol)) return true;
  return developmentServer !== null && url.host === new URL(developmentServer).host;
}

/**
 * Denies a session's pages every permission, device, download and request to the network, whatever the page or a
 * content security policy says. What a person imports from the web is read by the main process.
 */
export function lockSession(session: Session, developmentServer: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !mayLoad(request.url, developmentServer) }),
  );
  // Otherwise Electron fetches a dictionary as soon as the first window opens, past `webRequest`.
  session.setSpellCheckerLanguages([]);
}
