import { expect } from "@playwright/test";
import { callBridge } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";

/** One app for all of this file: each test leaves it as it was. */
let app: LaunchedApp;
test.beforeAll(async () => {
  app = await launchApp();
});
test.afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

/** Writes down the links that would open, instead of opening them. */
async function openedLinks(during: () => Promise<unknown>): Promise<string[]> {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => Promise.resolve(void opened.push(url));
  });
  await during();
  // What the page asked for reaches main after the page has gone on.
  await app.page.waitForTimeout(300);
  return app.electron.evaluate(() => Reflect.get(globalThis, "opened"));
}

const windows = (): Promise<number> =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** What becomes of something the page asks for. */
const outcome = (ask: () => Promise<unknown>): Promise<"granted" | "denied"> =>
  app.page.evaluate(ask).then(
    () => "granted",
    () => "denied",
  );

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
  expect(await outcome(() => fetch("https://192.0.2.1/"))).toBe("denied");
  expect(await outcome(() => fetch("file:///etc/hostname"))).toBe("denied");
  expect(
    await outcome(
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
    await outcome(
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

test("no new window opens; web and mail links go to the browser, others nowhere", async () => {
  const opened = await openedLinks(() =>
    app.page.evaluate(() => {
      for (const address of [
        "https://example.org/window",
        "mailto:ada@example.org",
        "file:///etc/passwd",
        "app://lanyard/index.html",
        "vscode://settings",
        "about:blank",
        "data:text/html,x",
      ]) {
        window.open(address);
      }
      const link = document.createElement("a");
      link.href = "https://example.org/blank";
      link.target = "_blank";
      document.body.append(link);
      link.click();
      link.remove();
    }),
  );
  expect(opened).toEqual([
    "https://example.org/window",
    "mailto:ada@example.org",
    "https://example.org/blank",
  ]);
  expect(await windows()).toBe(1);
});

test("the page goes nowhere: not by script, link, form or a dropped link", async () => {
  const opened = await openedLinks(async () => {
    await app.page.evaluate(() => {
      location.href = "https://example.org/script";
    });
    await app.page.evaluate(() => {
      const form = document.createElement("form");
      form.action = "https://example.org/form";
      document.body.append(form);
      form.submit();
      form.remove();
    });
    await app.page
      .evaluate(() => {
        location.assign("data:text/html,<h1>gone</h1>");
      })
      .catch(() => {});
    await app.page
      .evaluate(() => {
        location.assign("file:///etc/passwd");
      })
      .catch(() => {});
  });
  expect(opened).toEqual(["https://example.org/script"]);
  expect(app.page.url()).toBe("app://lanyard/index.html");
});

test("frames, embedded pages and objects stay empty, and none has the bridge", async () => {
  const found = await app.page.evaluate(async () => {
    const box = document.createElement("div");
    box.innerHTML = `<iframe src="https://example.org/"></iframe><iframe srcdoc="<p>x</p>"></iframe>
      <iframe src="app://lanyard/index.html"></iframe><object data="app://lanyard/index.html"></object>
      <embed src="app://lanyard/index.html"><webview src="https://example.org/"></webview>`;
    document.body.append(box);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const frames = [...box.querySelectorAll("iframe")];
    const bridges = frames.map((frame) => {
      try {
        return typeof Reflect.get(frame.contentWindow ?? {}, "bridge");
      } catch {
        return "undefined";
      }
    });
    const webview = box.querySelector("webview");
    box.remove();
    return { bridges, webview: typeof Reflect.get(webview ?? {}, "loadURL") };
  });
  expect(found).toEqual({
    bridges: ["undefined", "undefined", "undefined"],
    webview: "undefined",
  });
  const pages = app.page.frames().map((frame) => frame.url());
  expect(pages).toEqual(["app://lanyard/index.html"]);
});

test("every permission is denied", async () => {
  const states = await app.page.evaluate(async () => {
    const names = [
      "geolocation",
      "notifications",
      "camera",
      "microphone",
      "clipboard-read",
      "clipboard-write",
      "midi",
    ];
    // Chromium knows more names than TypeScript.
    const permissions: { query(asked: { name: string }): Promise<{ state: string }> } =
      navigator.permissions;
    const asked = names.map(async (name) => (await permissions.query({ name })).state);
    return Promise.all(asked);
  });
  expect([...new Set(states)]).toEqual(["denied"]);

  const asks: (() => Promise<unknown>)[] = [
    () =>
      new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject);
      }),
    () => navigator.mediaDevices.getUserMedia({ video: true }),
    () => navigator.mediaDevices.getUserMedia({ audio: true }),
    () => navigator.mediaDevices.getDisplayMedia(),
    () => navigator.clipboard.readText(),
    () => Reflect.get(navigator, "usb").requestDevice({ filters: [] }),
    async () => {
      const devices = await Reflect.get(navigator, "hid").requestDevice({ filters: [] });
      if (devices.length === 0) throw new Error("No device was handed out.");
    },
    () => navigator.requestMIDIAccess({ sysex: true }),
    () => document.documentElement.requestPointerLock(),
  ];
  for (const ask of asks)
    expect([ask.toString(), await outcome(ask)]).toEqual([ask.toString(), "denied"]);
  expect(await app.page.evaluate(() => Notification.requestPermission())).toBe("denied");
});

test("main answers no page but its own", async () => {
  expect(await callBridge(app.page, "events.list", {})).toMatchObject({ ok: true });
  await using other = await launchApp();
  await other.electron.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL("data:text/html,<h1>a stranger</h1>");
  });
  await expect(other.page.locator("h1")).toHaveText("a stranger");
  expect(await callBridge(other.page, "events.list", {})).toMatchObject({
    ok: false,
    error: { code: "refused" },
  });
});

test("calls that are not in the contract, or of a wrong form, are refused in words", async () => {
  for (const [method, input] of [
    ["events.destroy", {}],
    ["__proto__", {}],
    ["sessions.get", { id: "1 OR 1=1" }],
    ["sessions.rate", { id: Number.NaN, rating: "5" }],
    ["notes.get", null],
  ] as const) {
    expect(await callBridge(app.page, method, input)).toMatchObject({
      ok: false,
      error: { code: "invalid-input", message: expect.stringMatching(/\.$/) },
    });
  }
});

test("only web and mail links are opened on request", async () => {
  const opened = await openedLinks(async () => {
    expect(await callBridge(app.page, "app.openLink", { url: "https://example.org/a b" })).toEqual({
      ok: true,
      value: null,
    });
    for (const url of [
      "file:///etc/passwd",
      "java\tscript:alert(1)",
      "smb://host/share",
      "ms-msdt:x",
    ]) {
      expect(await callBridge(app.page, "app.openLink", { url })).toMatchObject({
        ok: false,
        error: { code: "refused" },
      });
    }
  });
  expect(opened).toEqual(["https://example.org/a%20b"]);
});

test("a right click offers what can be done to the text, and only addresses that may be opened", async () => {
  // Playwright still waits for the navigations that were refused above.
  await using fresh = await launchApp();
  await fresh.electron.evaluate(({ Menu }) => {
    const shown: string[][] = [];
    Object.assign(globalThis, { shown });
    Menu.prototype.popup = function popup() {
      shown.push(this.items.map(({ role, label }) => role ?? label));
    };
  });
  await fresh.page.evaluate(() => {
    const box = document.createElement("div");
    box.id = "clicked";
    box.style.cssText = "position: fixed; inset: 0; z-index: 9999";
    box.innerHTML = `<input><p><a href="https://example.org/">web</a> <a href="vscode://x">other</a></p>`;
    document.body.append(box);
  });
  const clicked = fresh.page.locator("#clicked");
  await clicked.locator("input").click({ button: "right" });
  await clicked.getByText("web").click({ button: "right" });
  await clicked.getByText("other").click({ button: "right" });
  const shown = (): Promise<unknown> =>
    fresh.electron.evaluate(() => Reflect.get(globalThis, "shown"));
  await expect
    .poll(shown)
    .toEqual([["cut", "copy", "paste", "pasteandmatchstyle", "", "selectall"], ["Copy link"]]);
  await clicked.evaluate((box) => box.remove());
});
