import { Still } from "../../figure/Still.tsx";
import { RulerPicture, type RulerScene } from "./RulerPicture.tsx";

interface Props {
  frames: { caption: string; scene: RulerScene }[];
}

/** The stretched ruler as a filmstrip. */
export function RulerStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 320, height: 310 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <RulerPicture size={size} scene={scene} />,
      }))}
    />
  );
}
