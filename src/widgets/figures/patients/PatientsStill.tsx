import { Still } from "../../figure/Still.tsx";
import { PatientsPicture, type PatientsScene } from "./PatientsPicture.tsx";

interface Props {
  frames: { caption: string; scene: PatientsScene }[];
}

/** The patients as a filmstrip. */
export function PatientsStill({ frames }: Props) {
  return (
    <Still
      size={{ width: 234, height: 280 }}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <PatientsPicture size={size} scene={scene} />,
      }))}
    />
  );
}
