import { Still } from "../../figure/Still.tsx";
import { StrandsPicture, type StrandsScene } from "./StrandsPicture.tsx";

/** The thick stroke, one plucked, eight fanned. */
export function StrandsStill({ frames }: { frames: { caption: string; scene: StrandsScene }[] }) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <StrandsPicture size={size} scene={scene} labelled={false} />,
      }))}
    />
  );
}
