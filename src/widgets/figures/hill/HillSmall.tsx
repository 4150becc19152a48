import { SmallPicture } from "../../figure/SmallPicture.tsx";
import { HillPicture, type HillScene } from "./HillPicture.tsx";

/** The valley in small. */
export function HillSmall({ scene, caption }: { scene: HillScene; caption: string }) {
  return (
    <SmallPicture caption={caption}>
      {(size) => <HillPicture size={size} scene={scene} />}
    </SmallPicture>
  );
}
