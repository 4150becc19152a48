import { Still } from "../../figure/Still.tsx";
import { TrialsPicture, type TrialsScene } from "./TrialsPicture.tsx";

interface Props {
  frames: { caption: string; scene: TrialsScene }[];
}

/** The searches as a filmstrip. */
export function TrialsStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 300, height: 300 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <TrialsPicture size={size} scene={scene} />,
      }))}
    />
  );
}
