import type { WebContents } from "electron";
function leadOut(address: string): void {
  // What is refused is not opened, and that is all there is to do. Loaded late: no start waits for it.
  import("./open-link.ts").then(({ openLink }) => openLink(address)).catch(() => {});
}

/**
 * Keeps a page where it is: no navigation, no new window, no embedded page. A link that leads out opens in the person's
 * browser, if it may be opened at all. `developmentServer`: the page may be loaded anew from there.
 */
export function lockContents(contents: WebContents, developmentServer: string | null): void {
  contents.setWindowOpenHandler(({ url }) => {
    leadOut(url);
    return { action: "deny" };
  });
  contents.on("will-navigate", (event) => {
    if (developmentServer !== null && new URL(event.url).origin === developmentServer) return;
    event.preventDefault();
    leadOut(event.url);
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  // WebRTC speaks UDP past `webRequest`. Through a proxy alone, and there is none, it reaches nobody.
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
