import { expect, test } from "vitest";
import { loadKernel } from "../../scripts/load-kernel.ts";
import { allCases } from "../../src/course/clinic.ts";
import { refutationOf } from "../../src/course/objectives.ts";
import {
  defineCases,
  examine,
  meets,
  treated,
  withSeed,
  type Case,
  type Experiment,
} from "../../src/experiments/index.ts";
import { diagnose } from "./diagnose.ts";

const kernel = loadKernel();
const cases = allCases();
/** CLINIC_SEEDS=40 asks for so many patients of each case. */
const seeds = Array.from({ length: Number(process.env.CLINIC_SEEDS ?? 3) }, (_, k) => k + 1);

/** What is not sound about a patient, in words. */
function faultsOf({ id, sick, cures, bar }: Case, seed: number): string[] {
  const patient = withSeed(sick, seed);
  const readings = examine(patient, kernel);
  const faults: string[] = [];
  if (meets(bar, readings, patient)) faults.push(`patient ${seed} meets the bar untreated`);
  const found = diagnose(readings);
  if (found !== id) faults.push(`patient ${seed} looks like ${found}`);
  for (const cure of cures) {
    const healed = treated(cure, patient, readings);
    if (!meets(bar, examine(healed, kernel), healed))
      faults.push(`patient ${seed} is not cured by ${cure}`);
  }
  return faults;
}

test.each(cases)("$id: sick, known by its monitors and cured by what is listed", (one) => {
  expect(seeds.flatMap((seed) => faultsOf(one, seed))).toEqual([]);
});

test("the rule that names the faults finds none in networks that are well", () => {
  const sick = cases.find(({ id }) => id === "rate-too-low")!.sick;
  const well: Experiment = {
    ...sick,
    optimizer: { kind: "momentum", learningRate: 0.03, momentum: 0.9 },
    steps: 400,
  };
  const found = seeds.map((seed) => diagnose(examine(withSeed(well, seed), kernel)));
  expect(found).toEqual(seeds.map(() => null));
});

test("every misconception that a diagnosis may show is in the list", () => {
  for (const { notThat = {} } of cases)
    for (const { misconception } of Object.values(notThat))
      if (misconception !== undefined) refutationOf(misconception);
});

test("a wrong case is refused with its field, what was found and what is allowed", () => {
  const one = { ...cases[0], notThat: {} };
  expect(() => defineCases([one, one])).toThrow(/cases\[1\]\.id.*different/);
  expect(() => defineCases([{ ...one, cures: [] }])).toThrow(/cures.*some of he,/);
  const notThat = { "dead-rely": { words: "No." } };
  expect(() => defineCases([{ ...one, notThat }])).toThrow(/notThat.*dead-rely.*another case/);
});
