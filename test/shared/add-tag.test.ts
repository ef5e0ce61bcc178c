import { expect, it } from "vitest";
import { addTag } from "#shared/add-tag.ts";
import { limits } from "#shared/limits.ts";

it("adds what was typed, without its sign and spaces", () => {
  expect(addTag(["ebpf"], " #service mesh ")).toEqual(["ebpf", "service mesh"]);
});

it("adds nothing that is there, letter case aside, and nothing that is empty", () => {
  expect(addTag(["eBPF"], "ebpf")).toEqual(["eBPF"]);
  expect(addTag(["eBPF"], " ## ")).toEqual(["eBPF"]);
});

it("adds nothing that the store would refuse", () => {
  const full = Array.from({ length: limits.tagsOnSession }, (_, index) => `t${index}`);
  expect(addTag(full, "one more")).toEqual(full);
  expect(addTag([], "x".repeat(limits.lineCharacters + 1))).toEqual([]);
});
