import { Still } from "../../figure/Still.tsx";
import { SpikePicture, type SpikeScene } from "./SpikePicture.tsx";

interface Props {
  frames: { caption: string; scene: SpikeScene }[];
}

/** The spike as a filmstrip. */
export function SpikeStill({ frames }: Props) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <SpikePicture size={size} scene={scene} />,
      }))}
    />
  );
}
