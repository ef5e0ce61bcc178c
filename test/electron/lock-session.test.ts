import { describe, expect, it } from "vitest";
import { mayLoad } from "#electron/lock-session.ts";

describe("what the window may load", () => {
  it.each([
    "app://lanyard/index.html",
    "data:image/png;base64,AA",
    "blob:app://lanyard/1",
    "devtools://x/",
  ])("%s", (address) => {
    expect(mayLoad(address, null)).toBe(true);
  });

  it.each([
    "http://example.org/",
    "https://example.org/",
    "ws://example.org/",
    "wss://example.org/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "chrome://gpu/",
    "http://localhost:5173/",
    "no address",
  ])("not %s", (address) => {
    expect(mayLoad(address, null)).toBe(false);
  });

  it("the bundler's server as well while developing, and no other", () => {
    const server = "http://localhost:5173";
    expect(mayLoad("http://localhost:5173/main.tsx", server)).toBe(true);
    expect(mayLoad("ws://localhost:5173/", server)).toBe(true);
    expect(mayLoad("http://localhost:5174/", server)).toBe(false);
    expect(mayLoad("http://localhost.example.org:5173/", server)).toBe(false);
  });
});
