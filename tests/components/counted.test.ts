import { expect, test } from "vitest";
import { counted } from "../../src/components/counted.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a count is printed whole, in part, as a share, in millions or in bytes", () => {
  expect(counted({ model: "gpt2" })).toBe("124,439,808");
  expect(counted({ model: "gpt2", part: "tokens" })).toBe("38,597,376");
  expect(plain(counted({ model: "vgg16", part: "classifier", share: true, digits: 1 }))).toBe(
    "89.4 %",
  );
  expect(plain(counted({ model: "bert", unit: "M", digits: 2 }))).toBe("109.48 million");
  expect(plain(counted({ model: "gpt2xl", recipe: "use32" }))).toBe("6.23 GB");
  expect(plain(counted({ model: "gpt2xl", recipe: "use32", unit: "GiB" }))).toBe("5.80 GiB");
  expect(counted({ model: "mobilenetv2", value: "stored" })).toBe("3,538,984");
  expect(counted({ model: "gpt2", value: "said" })).toBe("117M");
  expect(counted({ model: "gpt2", value: "side" })).toBe("11,155");
});

test("a wrong name stops the build in the writer's words", () => {
  expect(() => counted({ model: "gtp2" })).toThrow(
    /^<Counted model="gtp2">: found "gtp2", expected one of xor, .* Did you mean "gpt2"\?$/,
  );
  expect(() => counted({ model: "gpt2", value: "weight" })).toThrow(/Did you mean "weights"\?/);
  expect(() => counted({ model: "gpt2", part: "tail" })).toThrow(
    /found part="tail", expected a path such as tokens/,
  );
  expect(() => counted({ model: "xor", value: "said" })).toThrow(
    /expected a model with words of its own/,
  );
  expect(() => counted({ model: "gpt2", recipe: "adamw" })).toThrow(
    /recipe: found "adamw", allowed: "sgd"/,
  );
});
