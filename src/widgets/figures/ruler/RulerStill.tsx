import { Still } from "../../figure/Still.tsx";
import { HEIGHT, RulerPicture, type RulerScene } from "./RulerPicture.tsx";

interface Props {
  frames: { caption: string; scene: RulerScene }[];
}

/** The stretched ruler as a filmstrip. */
export function RulerStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 320, height: HEIGHT }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <RulerPicture size={size} scene={scene} />,
      }))}
    />
  );
}
