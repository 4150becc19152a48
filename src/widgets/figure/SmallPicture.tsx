import type { ReactNode } from "react";

interface Props {
  /** What it shows, said below it. */
  caption: string;
  children: (size: { width: number; height: number }) => ReactNode;
}

const SIZE = { width: 232, height: 160 };

/** A picture of a lesson in small, without its labels: for the guide. Drawn at build only. */
export function SmallPicture({ caption, children }: Props) {
  return (
    <figure className="small-picture">
      <svg
        className="picture-svg"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={caption}
      >
        {children(SIZE)}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
