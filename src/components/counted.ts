import { ContentMistake } from "#course";
import { nearest } from "#quiz";
import { countOf, type Counted, memory, models, partOf, totals } from "#published";
import { bytes, decimal, significant, whole } from "../charts/format.ts";

interface Asked {
  model: string;
  value?: string;
  part?: string;
  share?: boolean;
  recipe?: string;
  unit?: "M" | "G" | "GiB";
  digits?: number | string;
}

const PARTS = ["total", "weights", "biases", "norms", "buffers", "multiplyAdds"];
const WHOLES = [...PARTS, "activations", "side", "stored", "said"];
const UNITS = { M: ["million", 1e6], G: ["thousand million", 1e9] } as const;

/** What `<Counted>` prints. Throws a ContentMistake for a model, a value or a part that there is not. */
export function counted(asked: Asked): string {
  const { model, value = "total", part, share = false, recipe, unit, digits = 0 } = asked;
  const tag = `<Counted model="${model}">`;
  const mistake = (found: string, expected: string, near?: string) =>
    new ContentMistake({ file: tag, found, expected, nearest: near });
  const count = countOf(model);
  const ids = models.map(({ id }) => id);
  if (!count) throw mistake(`"${model}"`, `one of ${ids.join(", ")}`, nearest(model, ids));
  const values = part ? PARTS : WHOLES;
  if (!values.includes(value))
    throw mistake(`value="${value}"`, `one of ${values.join(", ")}`, nearest(value, values));
  if (value === "said") {
    const { said } = totals[model];
    if (said === undefined)
      throw mistake('value="said"', "a model with words of its own in totals.ts");
    return said;
  }
  if (recipe) {
    const parameters = { total: count.total, activations: 0, widest: 0 };
    const needed = memory(parameters, recipe as "adam", 1).total;
    if (unit === "GiB") return `${significant(needed / 2 ** 30)}\u00a0GiB`;
    return bytes(needed).replace(" ", "\u00a0");
  }
  if (part && !count.rows.some(({ path }) => path === part || path.startsWith(`${part}/`)))
    throw mistake(`part="${part}"`, `a path such as ${count.rows[0].path}`);
  const { multiplyAdds, activations, buffers, total } = count;
  const side = Math.sqrt(total);
  const wholes: Record<string, number> = {
    ...{ total, weights: count.weights, biases: count.biases, norms: count.norms, buffers },
    ...{ multiplyAdds, activations, side, stored: total + buffers },
  };
  const number = part ? partOf(count, part, value as Counted) : wholes[value];
  if (share) {
    const of = value === "multiplyAdds" ? multiplyAdds : total;
    return `${decimal((100 * number) / of, Number(digits))}\u00a0%`;
  }
  if (!unit || unit === "GiB") return whole(number);
  const [word, size] = UNITS[unit];
  return `${decimal(number / size, Number(digits))}\u00a0${word}`;
}
