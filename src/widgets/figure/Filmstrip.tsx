import type { ReactNode } from "react";
import type { Size } from "../../charts/Picture.tsx";
import { Still } from "./Still.tsx";

interface Props<Scene> {
  /** What draws a scene: the picture of the live figure. */
  picture: (props: { size: Size; scene: Scene }) => ReactNode;
  frames: { caption: string; scene: Scene }[];
  /** Of each frame, in pixels. */
  size?: Size;
}

/** Scenes of a figure as its still. */
export function Filmstrip<Scene>({ picture: Picture, frames, size }: Props<Scene>) {
  return (
    <Still
      {...(size && { size })}
      frames={frames.map(({ caption, scene }) => ({
        caption,
        draw: (size) => <Picture size={size} scene={scene} />,
      }))}
    />
  );
}
