import { expect, test } from "vitest";
import { allDrills } from "../../src/course/drills.ts";
import { allClaims } from "../../src/course/experiments.ts";
import { misconceptions, objectives } from "../../src/course/objectives.ts";
import { everyQuestion } from "../../src/course/questions.ts";
import { variantOf } from "../../src/quiz/index.ts";

const drills = (await allDrills()).map(({ drill }) => drill);
const questions = everyQuestion().map(({ question }) => question);

/** Every question with its objective and all that it says, a drill as its first variant. */
const asked = [
  ...questions.map((question) => ({
    id: question.id,
    objective: question.objective,
    text: JSON.stringify(question),
  })),
  ...drills.map((drill) => {
    const { question, solution } = variantOf(drill, 1);
    const { id, objective } = drill;
    return { id, objective, text: JSON.stringify([question, solution]) };
  }),
];

/**
 * What real exams on the subject ask and guides forget: the objectives under which it is asked, and what a
 * question speaks of where an objective covers more than the topic.
 */
const TOPICS: [topic: string, objectives: string[], speaks?: RegExp][] = [
  ["shape conventions", ["layer-shapes", "layout-and-shape"], /shape|rows|columns/i],
  ["broadcasting of biases", ["broadcasting"]],
  ["counting convolutions", ["count-other-layers", "count-blocks"], /convolution|filter/i],
  ["counting embeddings", ["count-other-layers", "count-blocks"], /embedding|vocabulary/i],
  ["counting transformer blocks", ["count-other-layers", "count-blocks"], /transformer|attention/i],
  ["which output and loss go together", ["output-and-loss"]],
  ["why the slope is p − y", ["output-and-loss", "loss-gradient"], /p ?- ?y|p_|probabilit/i],
  ["the redundant bias before batch norm", ["bias-redundant", "norm-and-scale"], /batch norm/i],
  ["batch norm's running statistics", ["running-statistics"]],
  ["batch norm's quarrel with L2", ["norm-and-scale"], /L2|penalty|decay/i],
  ["designing weights by hand", ["design-by-hand"]],
  ["the first loss, ln C", ["first-loss", "smoke-test"], /\\ln/],
  ["overfitting ten examples", ["smoke-test", "overfit-on-purpose"], /\bten\b|\b10 examples/i],
  ["gradient checking", ["gradient-check"]],
  ["Adam's bias correction", ["bias-correction"]],
  ["Adam's memory", ["optimizer-memory", "memory-by-recipe", "training-memory"], /Adam/],
  ["epochs, batches and steps", ["steps-and-epochs"]],
  ["curvature as sensitivity", ["curvature-and-rate", "first-order-rule"], /curv/i],
  ["the stable rate, 2/λ", ["stable-rate"]],
  ["the several meanings of bias", ["bias-word", "which-meaning"], /bias/i],
  ["a linear hidden layer collapses", ["linear-collapse"]],
  ["scaling all weights of a classifier without biases", ["scale-of-all-weights"]],
  ["dead relus and their biases", ["dead-relu"]],
  ["train and eval mode", ["modes-differ", "forgotten-mode"]],
];

test.each(TOPICS)("%s is asked by two questions or more", (_, names, speaks = /./) => {
  const known = objectives.map(({ id }) => id);
  for (const name of names) expect(known).toContain(name);
  const found = asked.filter(
    ({ objective, text }) => names.includes(objective ?? "") && speaks.test(text),
  );
  expect(found.length).toBeGreaterThanOrEqual(2);
});

test("the course makes 75 claims or more, each with an id of its own", () => {
  const ids = allClaims().map(({ claim }) => claim.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.length).toBeGreaterThanOrEqual(75);
});

test("the course asks 170 questions or more", () => {
  expect(asked.length).toBeGreaterThanOrEqual(170);
});

test("the misconceptions are MC01 to MC49, without a gap", () => {
  const all = Array.from({ length: 49 }, (_, at) => `MC${String(at + 1).padStart(2, "0")}`);
  expect(misconceptions.map(({ id }) => id).sort()).toEqual(all);
});
