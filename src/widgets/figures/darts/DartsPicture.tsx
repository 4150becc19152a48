import type { ReactNode } from "react";
import type { Size } from "../../../charts/Picture.tsx";
import type { Line, Points } from "../line/line.ts";
import { Board, boardScales, type BoardScales, type Box } from "./Board.tsx";
import { dartOf, type Dart } from "./darts.ts";
import { Refits, refitScales, type RefitScales } from "./Refits.tsx";

/** What stands in the picture; anything left out is not drawn. */
export interface DartsScene {
  sample: Points;
  truth: Line;
  /** The line that the fits are about, where the true one has been moved since. */
  about?: Line;
  /** The fits to many samples. */
  withBias?: Line[];
  without?: Line[];
  /** Where the reader expects the darts of the fits without a bias. */
  guess?: Dart;
}

/** Side by side where there is room, else the fits above the board. */
function boxesIn({ width, height }: Size): [fits: Box, board: Box] {
  if (width >= 520) {
    const side = Math.min(height, width / 2);
    return [
      { left: 0, top: 0, width: width - side - 12, height },
      { left: width - side, top: 0, width: side, height },
    ];
  }
  const above = Math.round(height * 0.4);
  return [
    { left: 0, top: 0, width, height: above - 8 },
    { left: 0, top: above, width, height: height - above },
  ];
}

interface Props {
  size: Size;
  scene: DartsScene;
  children?: (fits: RefitScales, board: BoardScales) => ReactNode;
}

/** Many fits to samples of one line, and each of them as a dart. */
export function DartsPicture({ size, scene, children }: Props) {
  const [fits, board] = boxesIn(size);
  const [lines, rings] = [refitScales(fits), boardScales(board)];
  const darts = (of?: Line[]) => of?.map((line) => dartOf(line, scene.about ?? scene.truth));
  return (
    <>
      <Refits {...lines} {...scene} />
      <Board
        {...rings}
        withBias={darts(scene.withBias)}
        without={darts(scene.without)}
        guess={scene.guess}
      />
      {children?.(lines, rings)}
    </>
  );
}
