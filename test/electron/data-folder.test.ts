import { describe, expect, test } from "vitest";
import { askedDataFolder, dataFolder, type Surroundings } from "#electron/data-folder.ts";

const linux: Surroundings = { platform: "linux", home: "/home/ada", cwd: "/tmp/here", env: {} };

describe("the data folder", () => {
  test("is the one asked for, from the current folder when relative", () => {
    const env = { LANYARD_DATA: "/elsewhere" };
    expect(dataFolder("notes", { ...linux, env })).toBe("/tmp/here/notes");
    expect(dataFolder("/notes", { ...linux, env })).toBe("/notes");
  });

  test("else the environment's", () => {
    expect(dataFolder(null, { ...linux, env: { LANYARD_DATA: "/elsewhere" } })).toBe("/elsewhere");
    expect(dataFolder(null, { ...linux, env: { LANYARD_DATA: "near" } })).toBe("/tmp/here/near");
    expect(dataFolder("", { ...linux, env: { LANYARD_DATA: "" } })).toBe(
      "/home/ada/.config/Lanyard",
    );
  });

  test("else the platform's place", () => {
    expect(dataFolder(null, linux)).toBe("/home/ada/.config/Lanyard");
    expect(dataFolder(null, { ...linux, env: { XDG_CONFIG_HOME: "/etc/ada" } })).toBe(
      "/etc/ada/Lanyard",
    );
    expect(dataFolder(null, { ...linux, env: { XDG_CONFIG_HOME: "relative" } })).toBe(
      "/home/ada/.config/Lanyard",
    );
    expect(dataFolder(null, { ...linux, platform: "darwin", home: "/Users/ada" })).toBe(
      "/Users/ada/Library/Application Support/Lanyard",
    );
    const windows: Surroundings = {
      platform: "win32",
      home: "C:\\Users\\ada",
      cwd: "C:\\here",
      env: { APPDATA: "C:\\Users\\ada\\AppData\\Roaming" },
    };
    expect(dataFolder(null, windows)).toBe("C:\\Users\\ada\\AppData\\Roaming\\Lanyard");
    expect(dataFolder("notes", windows)).toBe("C:\\here\\notes");
  });
});

describe("--data among arguments", () => {
  test("is found in both spellings, the last one counts", () => {
    expect(askedDataFolder(["--data", "a", "--lang=de"])).toBe("a");
    expect(askedDataFolder(["--data=a=b"])).toBe("a=b");
    expect(askedDataFolder(["--data", "a", "--data=b"])).toBe("b");
  });

  test("is nothing without a value, or after the options ended", () => {
    expect(askedDataFolder([])).toBeNull();
    expect(askedDataFolder(["--data"])).toBeNull();
    expect(askedDataFolder(["--", "--data", "a"])).toBeNull();
    expect(askedDataFolder(["--database", "a"])).toBeNull();
  });
});
