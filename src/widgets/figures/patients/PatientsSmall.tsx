import { SmallPicture } from "../../figure/SmallPicture.tsx";
import { PatientsPicture, type PatientsScene } from "./PatientsPicture.tsx";

/** The fading signal in small. */
export function PatientsSmall({ scene, caption }: { scene: PatientsScene; caption: string }) {
  return (
    <SmallPicture caption={caption}>
      {(size) => <PatientsPicture size={size} scene={scene} />}
    </SmallPicture>
  );
}
