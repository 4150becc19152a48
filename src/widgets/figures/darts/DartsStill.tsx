import { Still } from "../../figure/Still.tsx";
import { DartsPicture, type DartsScene } from "./DartsPicture.tsx";

interface Props {
  frames: { caption: string; scene: DartsScene }[];
}

/** The darts as a filmstrip: fits above, board below. */
export function DartsStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 250, height: 380 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <DartsPicture size={size} scene={scene} />,
      }))}
    />
  );
}
