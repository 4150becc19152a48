import { verdictOf } from "#experiments";
import { expect, test } from "vitest";
import { findClaim, findExperiment } from "../../src/course/experiments.ts";

test("a mistyped experiment is answered with the lesson, the tag and the nearest right name", () => {
  expect(() => findExperiment("bias-shifts", "hil", '<Experiment of="hil" view="hill">')).toThrow(
    /bias-shifts: <Experiment of="hil" view="hill"> found "hil".*Did you mean "hill"\?/,
  );
});

test("a mistyped claim is answered with the nearest right id", () => {
  expect(() => findClaim("gost-valley", '<Claim id="gost-valley">')).toThrow(
    /Did you mean "ghost-valley"\?/,
  );
});

test("a claim comes with the row that certifies it", () => {
  const { claim, row } = findClaim("ghost-valley", "<Claim>");
  expect(verdictOf(claim, row).passed).toBe(true);
});
