import { Still } from "../../figure/Still.tsx";
import { RacePicture, type RaceScene } from "./RacePicture.tsx";

interface Props {
  frames: { caption: string; scene: RaceScene }[];
}

/** The two losses as a filmstrip. */
export function RaceStill({ frames }: Props) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <RacePicture size={size} scene={scene} />,
      }))}
    />
  );
}
