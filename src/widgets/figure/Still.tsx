import type { ReactNode } from "react";

export interface StillFrame {
  caption: string;
  /** What is drawn, for a size in pixels. */
  draw: (size: { width: number; height: number }) => ReactNode;
}

interface Props {
  frames: StillFrame[];
  size?: { width: number; height: number };
}

/** A figure on paper and without scripts: start, turning point and end side by side. Drawn at build only. */
export function Still({ frames, size = { width: 300, height: 220 } }: Props) {
  return (
    <div className="still">
      {frames.map(({ caption, draw }) => (
        <div key={caption} className="still-frame">
          <svg
            className="picture-svg"
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="img"
            aria-label={caption}
          >
            {draw(size)}
          </svg>
          <p>{caption}</p>
        </div>
      ))}
    </div>
  );
}
