import { expect } from "@playwright/test";
import { callBridge } from "#test/support/call-bridge.ts";
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

test("a right click offers what can be done to the text, and only addresses that may be opened", async () => {
  await app.electron.evaluate(({ Menu }) => {
    const shown: string[][] = [];
    Object.assign(globalThis, { shown });
    Menu.prototype.popup = function popup() {
      shown.push(this.items.map(({ role, label }) => role ?? label));
    };
  });
  await app.page.evaluate(() => {
    const box = document.createElement("div");
    box.id = "clicked";
    box.style.cssText = "position: fixed; inset: 0; z-index: 9999";
    box.innerHTML = `<input><p><a href="https://example.org/">web</a> <a href="vscode://x">other</a></p>`;
    document.body.append(box);
  });
  const clicked = app.page.locator("#clicked");
  await clicked.locator("input").click({ button: "right" });
  await clicked.getByText("web").click({ button: "right" });
  await clicked.getByText("other").click({ button: "right" });
  const shown = (): Promise<unknown> =>
    app.electron.evaluate(() => Reflect.get(globalThis, "shown"));
  await expect
    .poll(shown)
    .toEqual([["cut", "copy", "paste", "pasteandmatchstyle", "", "selectall"], ["Copy link"]]);
  await clicked.evaluate((box) => box.remove());
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
  // Otherwise Playwright waits for the refused ones with each click from here on.
  await app.page.reload();
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
    expect([ask.toString(), await outcomeOf(app.page, ask)]).toEqual([ask.toString(), "denied"]);
  expect(await app.page.evaluate(() => Notification.requestPermission())).toBe("denied");
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

test("main answers no page but its own", async () => {
  expect(await callBridge(app.page, "events.list", {})).toMatchObject({ ok: true });
  const load = (url: string): Promise<void> =>
    app.electron.evaluate(async ({ BrowserWindow }, address) => {
      await BrowserWindow.getAllWindows()[0]?.loadURL(address);
    }, url);
  await load("data:text/html,<h1>a stranger</h1>");
  await expect(app.page.locator("h1")).toHaveText("a stranger");
  expect(await callBridge(app.page, "events.list", {})).toMatchObject({
    ok: false,
    error: { code: "refused" },
  });
  await load("app://lanyard/index.html");
  expect(await callBridge(app.page, "events.list", {})).toMatchObject({ ok: true });
});
