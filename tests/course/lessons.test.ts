import { describe, expect, it } from "vitest";
import { lessonFrom, orderLessons } from "../../src/course/lessons.ts";

const data = { title: "T", short: "S", part: "P", summary: "Z", needs: [] as string[] };
const entry = (folder: string, ...needs: string[]) => ({
  id: `ml/wb/${folder}/index`,
  data: { ...data, needs },
});

describe("lessonFrom", () => {
  it("the number orders, the address drops it", () => {
    expect(lessonFrom(entry("05-bias-shifts"))).toMatchObject({
      number: 5,
      slug: "bias-shifts",
      address: "/ml/wb/bias-shifts/",
      file: "content/ml/wb/05-bias-shifts/index.mdx",
    });
  });

  it("a folder without a number is refused in the writer's words", () => {
    expect(() => lessonFrom(entry("bias-shifts"))).toThrow(
      'content/ml/wb/bias-shifts/index.mdx: found the folder "bias-shifts", expected a number',
    );
  });
});

describe("orderLessons", () => {
  it("goes by number, not by name", () => {
    const order = orderLessons([entry("10-a", "z"), entry("01-z"), entry("9-m", "z")]);
    expect(order.map(({ slug }) => slug)).toEqual(["z", "m", "a"]);
  });

  it("refuses a slug or a number used twice", () => {
    expect(() => orderLessons([entry("01-a"), entry("02-a")])).toThrow("01-a/index.mdx");
    expect(() => orderLessons([entry("01-a"), entry("01-b")])).toThrow("01-a/index.mdx");
  });

  it("refuses needs that are no earlier lesson of the term, and offers the nearest", () => {
    const needing = (...needs: string[]) =>
      orderLessons([entry("01-loss"), entry("02-fit", ...needs), entry("03-deep", "fit")]);
    expect(needing("loss")[1]!.needs).toEqual(["loss"]);
    expect(() => needing("los")).toThrow(
      'content/ml/wb/02-fit/index.mdx: found "los" in needs, expected an earlier lesson of the same term (loss). Did you mean "loss"?',
    );
    expect(() => needing("deep")).toThrow('found "deep" in needs, which comes no earlier');
    expect(() => needing("fit")).toThrow('found "fit" in needs, which comes no earlier');
    expect(() => needing()).toThrow("found needs: [], expected one earlier lesson or more (loss)");
  });

  it("a lesson of another term is none that can be needed", () => {
    const other = { ...entry("01-loss"), id: "ml/other/01-loss/index" };
    expect(() => orderLessons([other, entry("02-fit", "loss")])).toThrow('found "loss" in needs');
  });
});
