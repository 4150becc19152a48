import type { Program } from "./program.ts";

/** The same training with the engine of this site: weights [units][inputs]. */
export function oursText({ source, steps }: Program): string {
  const { widths, ...options } = source.model;
  const { loss, optimizer, batch, seed } = source;
  return [
    `const model = mlp([${widths.join(", ")}], {`,
    ...fields(options),
    "});",
    "",
    "const run = train(model, {",
    "  data,",
    ...fields({ loss, optimizer, batch, seed }),
    "});",
    `run.steps(${steps});`,
    "",
    ...widths.slice(1).map((units, l) => {
      const biases = source.model.biases === false ? "" : `, biases [${units}]`;
      return `run.layers[${l}]; // weights [${units}][${widths[l]}]${biases}`;
    }),
    "",
  ].join("\n");
}

const fields = (record: object) =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${literal(value)},`);

/** A value as TypeScript writes it: names without quotes, a space inside braces. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
  return `{ ${parts.join(", ")} }`;
}
