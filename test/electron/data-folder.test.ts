import { describe, expect, test } from "vitest";
import { dataFolder } from "#electron/data-folder.ts";

const onLinux = (args: string[], env: Record<string, string> = {}) =>
  dataFolder(args, env, "linux", "/home/ada", "/tmp/here");

describe("the data folder", () => {
  test("is the one asked for, from the current folder when relative", () => {
    const env = { LANYARD_DATA: "/elsewhere" };
    expect(onLinux(["--data", "notes", "--lang=de"], env)).toBe("/tmp/here/notes");
    expect(onLinux(["--data=/no=tes"], env)).toBe("/no=tes");
    expect(onLinux(["--data", "a", "--data=b"], env)).toBe("/tmp/here/b");
  });

  test("is not asked for without a value, after the options ended, or by another option", () => {
    for (const args of [["--data"], ["--", "--data", "a"], ["--database", "a"], ["--data="]]) {
      expect(onLinux(args)).toBe("/home/ada/.config/Lanyard");
    }
  });

  test("else the environment's", () => {
    expect(onLinux([], { LANYARD_DATA: "/elsewhere" })).toBe("/elsewhere");
    expect(onLinux([], { LANYARD_DATA: "near" })).toBe("/tmp/here/near");
    expect(onLinux([], { LANYARD_DATA: "" })).toBe("/home/ada/.config/Lanyard");
  });

  test("else the platform's place", () => {
    expect(onLinux([])).toBe("/home/ada/.config/Lanyard");
    expect(onLinux([], { XDG_CONFIG_HOME: "/etc/ada" })).toBe("/etc/ada/Lanyard");
    expect(onLinux([], { XDG_CONFIG_HOME: "relative" })).toBe("/home/ada/.config/Lanyard");
    expect(dataFolder([], {}, "darwin", "/Users/ada", "/")).toBe(
      "/Users/ada/Library/Application Support/Lanyard",
    );
    const roaming = "C:\\Users\\ada\\AppData\\Roaming";
    const onWindows = (args: string[]) =>
      dataFolder(args, { APPDATA: roaming }, "win32", "C:\\Users\\ada", "C:\\here");
    expect(onWindows([])).toBe(`${roaming}\\Lanyard`);
    expect(onWindows(["--data", "notes"])).toBe("C:\\here\\notes");
  });
});
