import { Still } from "../../figure/Still.tsx";
import { FieldPicture, type FieldScene } from "./FieldPicture.tsx";

interface Props {
  frames: { caption: string; scene: FieldScene }[];
}

/** The field as a filmstrip. */
export function FieldStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 300, height: 300 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <FieldPicture size={size} scene={scene} />,
      }))}
    />
  );
}
