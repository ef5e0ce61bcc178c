import { describe, expect, it } from "vitest";
import { bundledFile } from "#electron/bundled-file.ts";

const origin = "app://lanyard";

describe("an address of the window's own page", () => {
  it.each([
    ["app://lanyard/", "index.html", "text/html; charset=utf-8"],
    ["app://lanyard/index.html", "index.html", "text/html; charset=utf-8"],
    ["app://lanyard/index.html?session=1#top", "index.html", "text/html; charset=utf-8"],
    [
      "app://lanyard/assets/index-Cx_1.js",
      "assets/index-Cx_1.js",
      "text/javascript; charset=utf-8",
    ],
    ["app://lanyard/assets/a.b-c.css", "assets/a.b-c.css", "text/css; charset=utf-8"],
    ["app://lanyard/assets/sans-wght.woff2", "assets/sans-wght.woff2", "font/woff2"],
  ])("%s is %s", (address, path, type) => {
    expect(bundledFile(address, origin)).toEqual({ path, type });
  });

  it("climbs no further than the root", () => {
    expect(bundledFile("app://lanyard/../../index.html", origin)?.path).toBe("index.html");
  });

  it.each([
    "app://elsewhere/index.html",
    "app://lanyard.example.org/index.html",
    "app://lanyard:81/index.html",
    "https://lanyard/index.html",
    "file:///etc/passwd",
    "app://lanyard/etc/passwd",
    "app://lanyard/..%2f..%2findex.html",
    "app://lanyard/..%5c..%5cindex.html",
    "app://lanyard/..\\index.html/..\\secret",
    "app://lanyard/index.html%00.js",
    "app://lanyard//index.html",
    "app://lanyard/.vite/manifest.js",
    "app://lanyard/assets/.hidden.js",
    "app://lanyard/assets/index.js.map",
    "app://lanyard/C:/index.html",
    "app://lanyard/constructor",
    "index.html",
    "",
  ])("%j is none", (address) => {
    expect(bundledFile(address, origin)).toBeNull();
  });
});
