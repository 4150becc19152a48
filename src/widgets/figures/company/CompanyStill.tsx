import { Still } from "../../figure/Still.tsx";
import { CompanyPicture, type CompanyScene } from "./CompanyPicture.tsx";

interface Props {
  frames: { caption: string; scene: CompanyScene }[];
}

/** The batch as a filmstrip. */
export function CompanyStill({ frames }: Props) {
  return (
    <Still
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <CompanyPicture size={size} scene={scene} />,
      }))}
    />
  );
}
