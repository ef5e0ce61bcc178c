import { describe, expect, it } from "vitest";
import { encodeIcns, encodeIco } from "../../build/package/icon-files.ts";
import { targetsFor } from "../../build/package/pack-app.ts";

const small = { size: 16, png: Buffer.from("small picture") };
const large = { size: 256, png: Buffer.from("large picture!") };
const huge = { size: 1024, png: Buffer.from("huge") };

describe("a Windows icon", () => {
  const icon = encodeIco([small, large, huge]);

  it("lists the pictures up to 256 pixels, with 0 for 256", () => {
    expect(icon.readUInt16LE(2)).toBe(1);
    expect(icon.readUInt16LE(4)).toBe(2);
    expect([icon.readUInt8(6), icon.readUInt8(6 + 16)]).toEqual([16, 0]);
  });

  it("holds each picture where its entry says", () => {
    const pictures = [6, 6 + 16].map((entry) => {
      const offset = icon.readUInt32LE(entry + 12);
      return icon.subarray(offset, offset + icon.readUInt32LE(entry + 8)).toString();
    });
    expect(pictures).toEqual(["small picture", "large picture!"]);
  });
});

describe("a macOS icon", () => {
  it("holds each picture under every kind of its size", () => {
    const icon = encodeIcns([small, large]);
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const kinds: string[] = [];
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
      kinds.push(icon.toString("latin1", at, at + 4));
    }
    expect(kinds).toEqual(["icp4", "ic08", "ic13"]);
  });
});

describe("npm run package", () => {
  it("makes what needs no further tools, unless told otherwise", () => {
    expect(targetsFor([], "linux")).toEqual(["dir", "tar.gz"]);
    expect(targetsFor([], "darwin")).toEqual(["dir"]);
    expect(targetsFor(["deb"], "linux")).toEqual(["deb"]);
    expect(targetsFor(["all"], "linux")).toBeNull();
  });
});
