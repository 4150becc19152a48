import type { HedgehogScene } from "../../../charts/Hedgehog.tsx";
import { SmallPicture } from "../../figure/SmallPicture.tsx";
import { HedgehogPicture } from "./HedgehogPicture.tsx";

/** The hedgehog in small. */
export function HedgehogSmall({ scene, caption }: { scene: HedgehogScene; caption: string }) {
  return (
    <SmallPicture caption={caption}>
      {(size) => <HedgehogPicture size={size} scene={scene} />}
    </SmallPicture>
  );
}
