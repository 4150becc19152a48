import { Still } from "../../figure/Still.tsx";
import { BeadsPicture, type BeadsScene } from "./BeadsPicture.tsx";

/** The beads as a filmstrip. */
export function BeadsStill({ frames }: { frames: { caption: string; scene: BeadsScene }[] }) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <BeadsPicture size={size} scene={{ ...scene, isSmall: true }} />,
      }))}
    />
  );
}
