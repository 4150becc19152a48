import { Still } from "../../figure/Still.tsx";
import { PixelsPicture, TOP } from "./PixelsPicture.tsx";

/** A phone of 360 by 740 CSS pixels, for scale. */
const PHONE = { width: 360, height: 740 };

/** Nested squares on the outline of a phone. */
export function PixelsStill({ widths }: { widths: number[] }) {
  return (
    <Still
      size={{ width: 300, height: 300 }}
      frames={widths.map((units, index) => ({
        caption: `${units} units in each hidden layer, one parameter a pixel${index === 0 ? "; the outline is the corner of a phone's screen" : ""}.`,
        draw: () => (
          <>
            <path
              className="pixels-phone"
              d={`M${8 + Math.min(PHONE.width, 290)} ${TOP}H8V${TOP + 288}`}
            />
            <PixelsPicture width={units} earlier={widths.slice(0, index)} labelled={false} />
          </>
        ),
      }))}
    />
  );
}
