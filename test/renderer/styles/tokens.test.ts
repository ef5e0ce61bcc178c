import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../../renderer/styles/tokens.css", import.meta.url), "utf8");

/** The tokens with a colour for each theme. */
const colours = new Map(
  Array.from(
    css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu),
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const of = (name: string, theme: "light" | "dark"): string => {
  const colour = colours.get(name);
  if (!colour) throw new Error(`No colour --${name} with two themes in tokens.css`);
  return colour[theme];
};

const grounds = ["surface", "paper", "raised", "hover", "chosen"];
const inks = [
  "ink",
  "ink-soft",
  "accent",
  "warn",
  "bad",
  "good",
  ...Array.from({ length: 8 }, (_, at) => `track-${at + 1}`),
];

test.each(["light", "dark"] as const)(
  "every ink passes AA as text on every ground, %s",
  (theme) => {
    const weak = inks.flatMap((ink) =>
      grounds
        .map((ground) => ({ ink, ground, ratio: contrast(of(ink, theme), of(ground, theme)) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(weak).toEqual([]);
  },
);

test.each(["light", "dark"] as const)(
  "text on the accent and on a highlight passes AA, %s",
  (theme) => {
    expect(contrast(of("accent-ink", theme), of("accent", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("ink", theme), of("highlight", theme))).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(["light", "dark"] as const)("borders of controls can be made out, %s", (theme) => {
  for (const ground of ["surface", "paper", "raised"]) {
    expect(contrast(of("line-strong", theme), of(ground, theme))).toBeGreaterThanOrEqual(3);
  }
});
