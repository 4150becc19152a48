import { Still } from "../../figure/Still.tsx";
import { TapePicture, type TapeScene } from "./TapePicture.tsx";

interface Props {
  frames: { caption: string; scene: TapeScene }[];
}

/** The tape and its tracks as a filmstrip. */
export function TapeStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 300, height: 400 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <TapePicture size={size} scene={scene} />,
      }))}
    />
  );
}
