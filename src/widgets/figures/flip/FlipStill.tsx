import { Still } from "../../figure/Still.tsx";
import { FlipPicture, flipHeight, type FlipScene } from "./FlipPicture.tsx";

interface Props {
  frames: { caption: string; scene: FlipScene }[];
}

const WIDTH = 328;

/** The flip as a filmstrip. */
export function FlipStill({ frames }: Props) {
  return (
    <Still
      size={{ width: WIDTH, height: flipHeight(WIDTH) }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <FlipPicture size={size} scene={scene} />,
      }))}
    />
  );
}
