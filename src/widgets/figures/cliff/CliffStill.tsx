import { AxisX, AxisY } from "../../../charts/Axes.tsx";
import { Curve } from "../../../charts/Curve.tsx";
import { linear, logarithmic } from "../../../charts/scale.ts";
import { Still, type StillFrame } from "../../figure/Still.tsx";
import { CliffPicture } from "./CliffPicture.tsx";
import type { Dot } from "./dots.ts";

interface Props {
  dots: Dot[];
  start: number;
  /** The run that ends lowest: the loss of each step. */
  best: { rate: number; losses: number[] };
}

/** The cliff as a filmstrip: its gentle side, the whole of it, and the best run's own curve. */
export function CliffStill({ dots, start, best }: Props) {
  const cliff = (caption: string, shown: Dot[]): StillFrame => ({
    caption,
    draw: (size) => <CliffPicture size={size} scene={{ dots: shown, start, isSmall: true }} />,
  });
  return (
    <Still
      frames={[
        cliff(
          "Loss after 300 steps over the learning rate, small rates: they hardly move.",
          dots.filter(({ rate }) => rate <= 0.1),
        ),
        cliff("All rates: the lowest end stands next to the cliff.", dots),
        {
          caption: `The best run, at ${best.rate}: its loss over its steps goes up again and again.`,
          draw: ({ width, height }) => {
            const x = linear([0, best.losses.length], [40, width - 10]);
            const y = logarithmic(
              [Math.min(...best.losses), Math.max(...best.losses)],
              [height - 26, 10],
            );
            return (
              <>
                <AxisX scale={x} at={height - 26} count={3} />
                <AxisY scale={y} at={40} count={3} />
                <Curve xs={best.losses.map((_, step) => step)} ys={best.losses} x={x} y={y} />
              </>
            );
          },
        },
      ]}
    />
  );
}
