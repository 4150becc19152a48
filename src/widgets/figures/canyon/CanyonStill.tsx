import { Still } from "../../figure/Still.tsx";
import { BowlPicture, type BowlScene } from "./BowlPicture.tsx";

interface Props {
  frames: { caption: string; scene: BowlScene }[];
}

/** Bowls with their descents as a filmstrip. */
export function CanyonStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 300, height: 300 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <BowlPicture size={size} scene={scene} />,
      }))}
    />
  );
}
