import type { HedgehogScene } from "../../../charts/Hedgehog.tsx";
import { Still } from "../../figure/Still.tsx";
import { HedgehogPicture } from "./HedgehogPicture.tsx";
import { RingPicture, type RingScene } from "./RingPicture.tsx";

interface Props {
  boundaries: { caption: string; scene: RingScene }[];
  hedgehog: { caption: string; scene: HedgehogScene };
}

/** Two boundaries and the hedgehog as a filmstrip. */
export function HedgehogStill({ boundaries, hedgehog }: Props) {
  return (
    <Still
      size={{ width: 240, height: 200 }}
      frames={[
        ...boundaries.map(({ caption, scene }) => ({
          caption,
          draw: (size: { width: number; height: number }) => (
            <RingPicture size={size} scene={scene} />
          ),
        })),
        {
          caption: hedgehog.caption,
          draw: (size) => <HedgehogPicture size={size} scene={hedgehog.scene} />,
        },
      ]}
    />
  );
}
