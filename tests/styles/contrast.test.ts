import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** The colours that the rule with a selector declares, by name. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule for ${selector}`);
  const rule = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [
      name,
      hex,
    ]),
  );
}

/** Relative luminance of WCAG 2: 0.2126 R + 0.7152 G + 0.0722 B of the linear channels, 0 to 1. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2, from 1 to 21: (L₁ + 0.05) / (L₂ + 0.05), the lighter first. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const themes = {
  light: colours("\n:root"),
  dark: colours(`:root[data-theme="dark"]`),
};

const grounds = ["paper", "raised", "sunk"];
const texts = ["ink", "soft", "weight", "weight-negative", "bias", "gradient", "activation"];

describe.each(Object.entries(themes))("%s theme", (_, theme) => {
  it.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    "%s on %s can be read (4.5 to 1)",
    (text, ground) => {
      expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(grounds)("the edge of a control is seen on %s (3 to 1)", (ground) => {
    expect(contrast(theme["edge"]!, theme[ground]!)).toBeGreaterThanOrEqual(3);
  });

  it("the ink of a black button's label can be read", () => {
    expect(contrast(theme["paper"]!, theme["ink"]!)).toBeGreaterThanOrEqual(4.5);
  });
});

it("black on white measures 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
});

it("the two dark rules agree, and cover every colour of the light one", () => {
  expect(colours(`:root:not([data-theme="light"])`)).toEqual(themes.dark);
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
});
