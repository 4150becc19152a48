import { Still } from "../../figure/Still.tsx";
import { LinePicture, type LineScene } from "./LinePicture.tsx";

interface Props {
  frames: { caption: string; scene: LineScene }[];
}

/** The line as a filmstrip. */
export function LineStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 234, height: 220 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <LinePicture size={size} scene={scene} />,
      }))}
    />
  );
}
