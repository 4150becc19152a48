import { SmallPicture } from "../../figure/SmallPicture.tsx";
import { PixelsPicture } from "./PixelsPicture.tsx";

/** Nested squares in small, one parameter a pixel. */
export function PixelsSmall({ width, caption }: { width: number; caption: string }) {
  return (
    <SmallPicture caption={caption}>
      {() => <PixelsPicture width={width} earlier={[width / 4, width / 2]} labelled={false} />}
    </SmallPicture>
  );
}
