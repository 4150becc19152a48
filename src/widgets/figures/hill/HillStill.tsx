import { Still } from "../../figure/Still.tsx";
import { HillPicture, type HillScene } from "./HillPicture.tsx";

interface Props {
  frames: { caption: string; scene: HillScene }[];
}

/** The hill as a filmstrip. */
export function HillStill({ frames }: Props) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <HillPicture size={size} scene={scene} />,
      }))}
    />
  );
}
