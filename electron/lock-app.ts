import { app } from "electron";
import { lockContents } from "./lock-contents.ts";
import { lockSession } from "./lock-session.ts";
import type { Places } from "./paths.ts";
import { registerAppScheme, serveRenderer, type Served, type ShowPicture } from "./protocol.ts";

/**
 * Locks every process, session and page that there will be. To be called before the app is ready. `served` is told of
 * every file of the window's page; `shown` finds the pictures in it.
 */
export function lockApp(
  { developmentServer, renderer }: Places,
  served: Served,
  shown: ShowPicture,
): void {
  registerAppScheme();
  // As root Electron has no sandbox and needs the switch (build/prepare-runtime): demanding one would end every process.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  app.on("session-created", (session) => {
    lockSession(session, developmentServer);
    serveRenderer(session, renderer, { served, shown });
  });
  app.on("web-contents-created", (_event, contents) => lockContents(contents, developmentServer));
}
