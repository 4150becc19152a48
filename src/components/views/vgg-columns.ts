import { countParameters, models, partOf } from "#published";
import type { Columns } from "../../widgets/figures/columns/columns.ts";

const SIDES = [32, 64, 96, 112, 128, 160, 192, 224, 256];
const STAGES = [1, 2, 3, 4, 5];
const DENSE = "classifier";

/**
 * VGG16 in six parts, five stages of convolutions and the dense layers. Its images are of 224 × 224 pixels; at other
 * sizes the last maps are averaged or repeated to 7 × 7, as torchvision does, so that the dense layers stay as they are.
 */
export function vggColumns(): Columns {
  const vgg = models.find(({ id }) => id === "vgg16")!;
  const { input, layers } = vgg.architecture;
  const whole = countParameters(vgg.architecture);
  const convolutions = layers.filter(({ name }) => name !== DENSE);
  const ofStage = (rows: typeof whole.rows, stage: number, value: "multiplyAdds" | "activations") =>
    rows
      .filter(({ path }) => path.startsWith(`conv${stage}-`))
      .reduce((sum, row) => sum + row[value], 0);
  const ofDense = whole.rows
    .filter(({ path }) => path.startsWith(DENSE))
    .reduce((sum, row) => sum + row.activations, 0);
  return {
    name: vgg.name,
    parts: [
      ...STAGES.map((stage) => ({
        name: `conv ${stage}`,
        parameters: whole.rows
          .filter(({ path }) => path.startsWith(`conv${stage}-`))
          .reduce((sum, { weights, biases }) => sum + weights + biases, 0),
      })),
      { name: "dense", parameters: partOf(whole, DENSE, "total") },
    ],
    sizes: SIDES.map((side) => {
      const { rows } = countParameters({ input: [input[0], side, side], layers: convolutions });
      const counts = (value: "multiplyAdds" | "activations", dense: number) => [
        ...STAGES.map((stage) => ofStage(rows, stage, value)),
        dense,
      ];
      return {
        side,
        multiplyAdds: counts("multiplyAdds", partOf(whole, DENSE, "multiplyAdds")),
        activations: counts("activations", ofDense),
      };
    }),
    usual: SIDES.indexOf(input[1]),
  };
}
