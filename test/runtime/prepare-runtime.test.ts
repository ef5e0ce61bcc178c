import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authorityEntry, needsVirtualDisplay } from "../../build/prepare-runtime/display.ts";
import { Failure, sentenceOf } from "../../build/prepare-runtime/failure.ts";
import { checkIntegrity } from "../../build/prepare-runtime/integrity.ts";
import { findElectron, reasonFrom } from "../../build/prepare-runtime/official-electron.ts";
import { oneAtATime } from "../../build/prepare-runtime/one-at-a-time.ts";
import { placesOf } from "../../build/prepare-runtime/places.ts";
import { commandEnvironment, runCommand } from "../../build/prepare-runtime/run-command.ts";
import { runQuietly } from "../../build/prepare-runtime/run-quietly.ts";
import { findHeaders } from "../../build/prepare-runtime/sqlite-binding.ts";
import { whyNoSubstitute } from "../../build/prepare-runtime/substitute-electron.ts";
import {
  installCommand,
  librariesNotFound,
  missingSentence,
} from "../../build/prepare-runtime/system-libraries.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lanyard-runtime-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder that stands for a PATH with these commands on it. */
function pathWith(...commands: string[]): NodeJS.ProcessEnv {
  for (const command of commands) writeFileSync(join(folder, command), "");
  return { PATH: folder };
}

describe("a fetched file", () => {
  const ofAbc =
    "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";

  it("passes with the checksum written down", async () => {
    writeFileSync(join(folder, "right"), "abc");
    await expect(checkIntegrity(join(folder, "right"), ofAbc)).resolves.toBeUndefined();
  });

  it("is refused in a sentence when it is another", async () => {
    writeFileSync(join(folder, "wrong.tgz"), "abd");
    const refused = checkIntegrity(join(folder, "wrong.tgz"), ofAbc);
    await expect(refused).rejects.toThrow(Failure);
    await expect(refused).rejects.toThrow(/^wrong\.tgz is not the file it should be/);
  });
});

describe("the substitute Electron", () => {
  it("is there for Linux on x64 alone", () => {
    expect(whyNoSubstitute("linux", "x64", {})).toBeUndefined();
    expect(whyNoSubstitute("darwin", "arm64", {})).toBe("there is none for darwin arm64");
    expect(whyNoSubstitute("linux", "arm64", {})).toBe("there is none for linux arm64");
  });

  it("can be refused", () => {
    expect(whyNoSubstitute("linux", "x64", { LANYARD_NO_SUBSTITUTE: "1" })).toBe(
      "LANYARD_NO_SUBSTITUTE is set",
    );
  });
});

describe("the Electron in place", () => {
  it("is none while a file is missing", () => {
    const places = placesOf(folder, {});
    mkdirSync(places.electronDist, { recursive: true });
    writeFileSync(join(places.electronDist, "version"), "v45.4.1\n");
    expect(findElectron(places)).toBeUndefined();
    writeFileSync(join(places.electron, "path.txt"), "electron");
    expect(findElectron(places)).toBeUndefined();
    writeFileSync(join(places.electronDist, "electron"), "");
    expect(findElectron(places)?.version).toBe("45.4.1");
  });

  it("tells why its download failed by the error's code, or by the first line", () => {
    expect(reasonFrom("Error: getaddrinfo ENOTFOUND example.org\n    at x")).toBe("ENOTFOUND");
    expect(reasonFrom("TypeError: fetch failed\n    at y")).toBe("fetch failed");
    expect(reasonFrom("ended by SIGTERM, after 180 s")).toBe("ended by SIGTERM, after 180 s");
  });
});

describe("the cache", () => {
  it("is outside node_modules, where the environment says", () => {
    expect(placesOf("/p", { XDG_CACHE_HOME: "/c" }).cache).toBe(join("/c", "lanyard-runtime"));
    expect(placesOf("/p", { LANYARD_RUNTIME_CACHE: "/mine", XDG_CACHE_HOME: "/c" }).cache).toBe(
      "/mine",
    );
  });

  it("is written by one process at a time", async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ends`);
    };
    const lock = join(folder, "lock");
    await Promise.all([oneAtATime(lock, work("a")), oneAtATime(lock, work("b"))]);
    expect(order).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  it("is not locked for ever by a process that died", async () => {
    const died = await runQuietly(process.execPath, ["-p", "process.pid"]);
    mkdirSync(join(folder, "lock"));
    writeFileSync(join(folder, "lock", "holder"), died.out.trim());
    let done = false;
    await oneAtATime(join(folder, "lock"), async () => {
      done = true;
    });
    expect(done).toBe(true);
  });
});

describe("missing libraries", () => {
  it("are read from what ldd prints", () => {
    const printed =
      "\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgbm.so.1 => not found\n";
    expect(librariesNotFound(printed)).toEqual(["libnss3.so", "libgbm.so.1"]);
  });

  it("are named in one command to copy", () => {
    expect(installCommand(["libnss3", "libgbm1"], pathWith("apt-get"))).toBe(
      "sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 libgbm1",
    );
  });

  it("have other names on Fedora", () => {
    expect(installCommand(["libnss3", "g++"], pathWith("dnf"))).toBe(
      "sudo dnf install -y nss gcc-c++",
    );
  });

  it("are named one by one where the package manager is unknown", () => {
    expect(missingSentence(["libnss3", "libgbm1"], pathWith())).toBe(
      "Lanyard needs what Debian calls libnss3, libgbm1: install it with this system's package manager and try again.",
    );
  });
});

describe("the display", () => {
  it("is a virtual one only on Linux without any other", () => {
    expect(needsVirtualDisplay("linux", {})).toBe(true);
    expect(needsVirtualDisplay("linux", { DISPLAY: "" })).toBe(true);
    expect(needsVirtualDisplay("linux", { DISPLAY: ":0" })).toBe(false);
    expect(needsVirtualDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(false);
    expect(needsVirtualDisplay("darwin", {})).toBe(false);
    expect(needsVirtualDisplay("win32", {})).toBe(false);
  });

  it("opens to a key for any host and any number", () => {
    const entry = authorityEntry(Buffer.alloc(16, 7));
    expect(entry.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xff]));
    expect(entry.subarray(2, 6)).toEqual(Buffer.alloc(4));
    expect(entry.subarray(8, 26).toString()).toBe("MIT-MAGIC-COOKIE-1");
    expect(entry.subarray(28)).toEqual(Buffer.alloc(16, 7));
  });
});

describe("the command", () => {
  const places = placesOf("/p", {});
  const noDisplay = { env: {}, close: async () => {} };

  it("finds the project's tools first", () => {
    expect(commandEnvironment(places, { PATH: "/bin" }, false)["PATH"]).toMatch(
      /^.p.node_modules..bin[:;].bin$/,
    );
  });

  it("runs without Chromium's sandbox as root and only then", () => {
    expect(commandEnvironment(places, {}, true)["ELECTRON_DISABLE_SANDBOX"]).toBe("1");
    expect(commandEnvironment(places, {}, false)["ELECTRON_DISABLE_SANDBOX"]).toBeUndefined();
  });

  it("passes its exit status on", async () => {
    const status = await runCommand(
      [process.execPath, "-e", "process.exit(7)"],
      process.env,
      noDisplay,
    );
    expect(status).toBe(7);
  });

  it("that a signal ended gives the status a shell would", async () => {
    const script = "process.kill(process.pid, 'SIGKILL')";
    expect(await runCommand([process.execPath, "-e", script], process.env, noDisplay)).toBe(137);
  });

  it("that does not exist is a sentence", async () => {
    const started = runCommand(["no-such-command"], process.env, noDisplay);
    await expect(started).rejects.toThrow('"no-such-command" could not be started');
  });
});

describe("headers to compile with", () => {
  it("are taken from beside any Node on the path", () => {
    mkdirSync(join(folder, "bin"));
    mkdirSync(join(folder, "include", "node"), { recursive: true });
    writeFileSync(join(folder, "bin", "node"), "");
    expect(findHeaders({ PATH: join(folder, "bin") })).toBeUndefined();
    writeFileSync(join(folder, "include", "node", "node_api.h"), "");
    expect(findHeaders({ PATH: join(folder, "bin") })).toMatch(/lanyard-runtime-test-/);
  });
});

describe("an unforeseen failure", () => {
  it("is one line that says what to do", () => {
    expect(sentenceOf(new Error("EACCES: permission denied.\n  at line 1"))).toBe(
      'Preparing the runtime failed: EACCES: permission denied. Run "npm ci" and try again.',
    );
  });
});
