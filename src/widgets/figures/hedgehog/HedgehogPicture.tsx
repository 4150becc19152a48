import type { ReactNode } from "react";
import { Hedgehog, type HedgehogScene } from "../../../charts/Hedgehog.tsx";
import { layoutHedgehog, type HedgehogLayout } from "../../../charts/hedgehog-layout.ts";
import type { Size } from "../../../charts/Picture.tsx";

interface Props {
  size: Size;
  scene: HedgehogScene;
  /** What the dial stands on, in words. */
  title?: string;
  children?: (layout: HedgehogLayout) => ReactNode;
}

/** The hedgehog with what is under the dial written above it. */
export function HedgehogPicture({ size, scene, title, children }: Props) {
  const layout = layoutHedgehog(size);
  return (
    <>
      <Hedgehog layout={layout} scene={scene} />
      {title && (
        <text
          className="label"
          x={size.width - 20}
          y={layout.centre.y - layout.dial + 6}
          textAnchor="end"
        >
          {title}
        </text>
      )}
      {children?.(layout)}
    </>
  );
}
