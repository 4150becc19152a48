import { Still } from "../../figure/Still.tsx";
import { PassesPicture, type PassesScene } from "./PassesPicture.tsx";

interface Props {
  frames: { caption: string; scene: PassesScene }[];
}

/** The two passes as a filmstrip. */
export function PassesStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 340, height: 280 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <PassesPicture size={size} scene={scene} />,
      }))}
    />
  );
}
