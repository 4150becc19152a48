import { Still } from "../../figure/Still.tsx";
import { ColumnsPicture, type ColumnsScene } from "./ColumnsPicture.tsx";

interface Props {
  frames: { caption: string; scene: ColumnsScene }[];
}

/** The columns as a filmstrip. */
export function ColumnsStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 330, height: 300 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <ColumnsPicture size={size} scene={scene} />,
      }))}
    />
  );
}
