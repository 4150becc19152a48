import { describe, expect, it } from "vitest";
import { lessonFrom, orderLessons } from "../../src/course/lessons.ts";

const data = { title: "T", short: "S", part: "P", summary: "Z" };
const entry = (folder: string) => ({ id: `ml/wb/${folder}/index`, data });

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
    const order = orderLessons([entry("10-a"), entry("02-z"), entry("9-m")]);
    expect(order.map(({ slug }) => slug)).toEqual(["z", "m", "a"]);
  });

  it("refuses a slug or a number used twice", () => {
    expect(() => orderLessons([entry("01-a"), entry("02-a")])).toThrow("01-a/index.mdx");
    expect(() => orderLessons([entry("01-a"), entry("01-b")])).toThrow("01-a/index.mdx");
  });
});
