import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { outcomeOf } from "#test/support/outcome-of.ts";

/** One app for all of this file: each test leaves it as it was. */
let app: LaunchedApp;
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

test("the page is sandboxed, isolated, and has no Node", async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in Electron's types, and the only way to see what is in force.
    return contents && Reflect.get(contents, "getLastWebPreferences").call(contents);
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: "",
    webviewTag: false,
  });
  const found = await app.page.evaluate(() => ({
    address: location.href,
    isSecure: isSecureContext,
    node: [typeof Reflect.get(window, "require"), typeof Reflect.get(window, "process")],
    bridge: Object.keys(window.bridge).toSorted(),
  }));
  expect(found).toEqual({
    address: "app://lanyard/index.html",
    isSecure: true,
    node: ["undefined", "undefined"],
    bridge: ["attach", "call", "listen", "pathOfFile"],
  });
});

test("the page starts without a single violation of its content security policy", async () => {
  await using fresh = await launchApp();
  const complaints: string[] = [];
  fresh.page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await fresh.page.reload();
  await expect(fresh.page.locator("#root > *").first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test("scripts and styles in the page's text do not run", async () => {
  const ran = await app.page.evaluate(async () => {
    const results: Record<string, unknown> = {};
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.body.append(script);
    results["inline script"] = Reflect.get(window, "ranInline");

    const box = document.createElement("div");
    box.innerHTML = `<img src="x" onerror="window.ranHandler = true"><svg onload="window.ranHandler = true"></svg>`;
    document.body.append(box);
    await new Promise((resolve) => setTimeout(resolve, 200));
    results["handler"] = Reflect.get(window, "ranHandler");

    try {
      results["eval"] = Reflect.get(window, "eval")("true");
    } catch {
      results["eval"] = undefined;
    }
    const style = document.createElement("style");
    style.textContent = "body { outline: 7px solid red }";
    document.head.append(style);
    results["style"] = getComputedStyle(document.body).outlineWidth === "7px" ? true : undefined;
    for (const added of [script, box, style]) added.remove();
    return results;
  });
  expect(ran).toEqual({
    "inline script": undefined,
    handler: undefined,
    eval: undefined,
    style: undefined,
  });
});

test("nothing leaves for the network, whatever asks for it", async () => {
  expect(await outcomeOf(app.page, () => fetch("https://192.0.2.1/"))).toBe("denied");
  expect(await outcomeOf(app.page, () => fetch("file:///etc/hostname"))).toBe("denied");
  expect(
    await outcomeOf(
      app.page,
      () =>
        new Promise((resolve, reject) => {
          const picture = new Image();
          picture.addEventListener("load", resolve);
          picture.addEventListener("error", reject);
          picture.src = "https://192.0.2.1/pixel.png";
        }),
    ),
  ).toBe("denied");
  expect(
    await outcomeOf(
      app.page,
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket("wss://192.0.2.1/");
          socket.addEventListener("open", resolve);
          socket.addEventListener("error", reject);
        }),
    ),
  ).toBe("denied");

  const candidates = await app.page.evaluate(async () => {
    const found: string[] = [];
    const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:192.0.2.1:3478" }] });
    peer.addEventListener("icecandidate", ({ candidate }) => {
      if (candidate) found.push(candidate.candidate);
    });
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 500));
    peer.close();
    return found;
  });
  expect(candidates).toEqual([]);

  // The session refuses by itself, too, where no policy of a page stands before it.
  const beneath = await app.electron.evaluate(async ({ session }) => {
    const addresses = ["http://192.0.2.1/", "https://192.0.2.1/", "file:///etc/hostname"];
    const outcomes = addresses.map((address) =>
      session.defaultSession.fetch(address).then(
        (response) => (response.ok ? "granted" : "denied"),
        () => "denied",
      ),
    );
    return Promise.all(outcomes);
  });
  expect(beneath).toEqual(["denied", "denied", "denied"]);
});

test("app: serves the built page's files and nothing else", async () => {
  const statuses = await app.electron.evaluate(async ({ session }) => {
    const addresses = [
      "app://lanyard/index.html",
      "app://lanyard/index.html?x=../../../etc/passwd",
      "app://lanyard/../../etc/passwd",
      "app://lanyard/%2e%2e/main/main.cjs",
      "app://lanyard/..%2f..%2fpackage.json",
      "app://lanyard/..%5c..%5cpackage.json",
      "app://lanyard/assets/%2e%2e/%2e%2e/main/main.cjs",
      "app://lanyard//etc/passwd",
      "app://lanyard/index.html%00.js",
      "app://lanyard/.vite/manifest.json",
      "app://lanyard/assets",
      "app://lanyard/nothing.js",
      "app://elsewhere/index.html",
      "app://lanyard.example.org/index.html",
    ];
    const asked = addresses.map(async (address) => {
      const response = await session.defaultSession.fetch(address);
      return [address, response.status] as const;
    });
    return Object.fromEntries(await Promise.all(asked));
  });
  const served = Object.keys(statuses).filter((address) => statuses[address] === 200);
  const refused = Object.values(statuses).filter((status) => status === 404);
  expect(served).toEqual([
    "app://lanyard/index.html",
    "app://lanyard/index.html?x=../../../etc/passwd",
  ]);
  expect(refused).toHaveLength(12);
});
