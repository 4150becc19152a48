import { describe, expect, it } from "vitest";
import { glossaryEntry, orderGlossary } from "../../src/course/glossary.ts";
import type { GlossaryEntry } from "../../src/course/glossary.ts";

const entry = (id: string, more: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id,
  term: id,
  also: [],
  definition: "",
  formula: "",
  shown: "definition",
  beside: [],
  ...more,
});

describe("glossaryEntry", () => {
  const entries = [entry("unit", { also: ["neuron"] }), entry("bias")];

  it("finds an entry by its id", () => {
    expect(glossaryEntry(entries, "bias", "lesson").id).toBe("bias");
  });

  it("offers the entry that has the mistyped word as another name", () => {
    expect(() => glossaryEntry(entries, "neurons", "a lesson, <Term>")).toThrow(
      /^a lesson, <Term>: found the term "neurons", .* Did you mean "unit"\?$/,
    );
  });
});

describe("orderGlossary", () => {
  it("goes by the alphabet, whatever the case", () => {
    const order = orderGlossary([entry("bias"), entry("Adam"), entry("a")], ["definition"]);
    expect(order.map(({ id }) => id)).toEqual(["a", "Adam", "bias"]);
  });

  it("refuses pointers to nothing and names used twice", () => {
    const wrong = (one: GlossaryEntry) => () => orderGlossary([entry("bias"), one], ["definition"]);
    expect(wrong(entry("unit", { beside: ["bais"] }))).toThrow('Did you mean "bias"?');
    expect(wrong(entry("unit", { shown: "definitions" }))).toThrow('Did you mean "definition"?');
    expect(wrong(entry("unit", { also: ["Bias"] }))).toThrow("which bias.yaml has too");
  });
});
