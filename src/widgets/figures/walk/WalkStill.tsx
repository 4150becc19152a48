import { Still } from "../../figure/Still.tsx";
import { WalkPicture, type WalkScene } from "./WalkPicture.tsx";

interface Props {
  frames: { caption: string; scene: WalkScene }[];
}

/** The walk as a filmstrip. */
export function WalkStill({ frames }: Props) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <WalkPicture size={size} scene={scene} />,
      }))}
    />
  );
}
