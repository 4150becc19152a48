import { Still } from "../../figure/Still.tsx";
import { PairsPicture, type PairsScene } from "./PairsPicture.tsx";

interface Props {
  frames: { caption: string; scene: PairsScene }[];
}

/** The pairs as a filmstrip. */
export function PairsStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 320, height: 340 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <PairsPicture size={size} scene={scene} />,
      }))}
    />
  );
}
