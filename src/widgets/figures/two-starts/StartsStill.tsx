import { Still } from "../../figure/Still.tsx";
import { StartsPicture, type StartsScene } from "./StartsPicture.tsx";

interface Props {
  frames: { caption: string; scene: StartsScene }[];
}

/** The two starts as a filmstrip. */
export function StartsStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 320, height: 280 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <StartsPicture size={size} scene={scene} />,
      }))}
    />
  );
}
