import { Still } from "../../figure/Still.tsx";
import { FogPicture, type FogScene } from "./FogPicture.tsx";

/** Fog, then the walks on both bowls. */
export function FogStill({ frames }: { frames: { caption: string; scene: FogScene }[] }) {
  return (
    <Still
      size={{ width: 300, height: 280 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <FogPicture size={size} scene={scene} />,
      }))}
    />
  );
}
