import { expect, test } from "vitest";
import { alsoFoundIn } from "../../src/course/also-found-in.ts";

const wb = { className: "ml", name: "weights" };
const from = (...sources: [file: string, source: string][]) =>
  alsoFoundIn(wb, sources).map(({ className, name }) => `${className}/${name}`);

test("a term is also found where a lesson or a guide of another term links to its pages", () => {
  expect(
    from(
      ["content/ml/weights/01-definition/index.mdx", "See [loss](../loss/)."],
      ["content/ml/decay/03-norms/index.mdx", "As in [loss](../../weights/loss/#why)."],
      ["content/stats/regression/guide.mdx", '<a href="/ml/weights/">The guide</a>'],
      ["content/stats/anova/02-groups/index.mdx", "Nothing but [its own](../first/)."],
    ),
  ).toEqual(["ml/decay", "stats/regression"]);
});

test("links are read from where the page stands", () => {
  const link = (folder: string, href: string) =>
    from([`content/ml/decay/${folder}`, `[x](${href})`]);
  expect(link("guide.mdx", "../weights/")).toEqual(["ml/decay"]);
  expect(link("01-a/index.mdx", "../weights/")).toEqual([]);
  expect(link("01-a/index.mdx", "../../weights/")).toEqual(["ml/decay"]);
});

test("a term that has the beginning of the name, another site and a broken link are none", () => {
  expect(
    from(
      ["content/ml/decay/guide.mdx", "[a](../weights-of-evidence/)"],
      ["content/ml/noise/guide.mdx", "[b](https://example.org/ml/weights/)"],
      ["content/ml/dropout/guide.mdx", "[c](https://)"],
    ),
  ).toEqual([]);
});

test("many links of a term are one, and it is found in itself never", () => {
  const link = "[x](../../weights/loss/)";
  expect(
    from(
      ["content/ml/decay/01-a/index.mdx", link + link],
      ["content/ml/decay/02-b/index.mdx", link],
      ["content/ml/weights/02-b/index.mdx", link],
    ),
  ).toEqual(["ml/decay"]);
});
