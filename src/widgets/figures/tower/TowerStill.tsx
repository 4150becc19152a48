import { Still } from "../../figure/Still.tsx";
import { TowerPicture, type TowerScene } from "./TowerPicture.tsx";

interface Props {
  frames: { caption: string; scene: TowerScene }[];
}

/** The tower as a filmstrip. */
export function TowerStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 320, height: 300 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <TowerPicture size={size} scene={scene} />,
      }))}
    />
  );
}
