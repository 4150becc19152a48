import { useEffect, useRef, useState, type ReactNode } from "react";

export interface Size {
  width: number;
  height: number;
}

interface Props {
  /** What the picture shows, for readers who do not see it. */
  label: string;
  /** The height for a width, both in CSS pixels. */
  height: (width: number) => number;
  children: (size: Size) => ReactNode;
  /** The widths to draw at build, where the picture does not fill the figure. */
  built?: { wide: number; narrow: number };
}

/** Widths at which a picture is drawn before the page knows its own: a desk and a phone. */
const BUILT = { wide: 760, narrow: 328 };

/** An SVG drawn anew for the width it has; at build it is drawn twice and the style sheet shows one. */
export function Picture({ label, height, children, built = BUILT }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry.contentRect.width);
      // What is not laid out has no width, and nothing can be drawn for it.
      if (width > 0) setWidth(width);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  const drawing = (width: number, className: string) => {
    const size = { width, height: height(width) };
    return (
      <svg
        className={`picture-svg ${className}`}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size.width} ${size.height}`}
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
      >
        {children(size)}
      </svg>
    );
  };
  return (
    <div className="picture" ref={ref}>
      {width === null ? (
        <>
          {drawing(built.wide, "picture-wide")}
          {drawing(built.narrow, "picture-narrow")}
        </>
      ) : (
        drawing(width, "")
      )}
    </div>
  );
}
