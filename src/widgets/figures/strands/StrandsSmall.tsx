import { SmallPicture } from "../../figure/SmallPicture.tsx";
import { StrandsPicture, type StrandsScene } from "./StrandsPicture.tsx";

/** The strands in small. */
export function StrandsSmall({ scene, caption }: { scene: StrandsScene; caption: string }) {
  return (
    <SmallPicture caption={caption}>
      {(size) => <StrandsPicture size={size} scene={scene} labelled={false} />}
    </SmallPicture>
  );
}
