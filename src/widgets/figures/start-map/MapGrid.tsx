import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { EXPLODED, SCALES, TILES, fateOf } from "#experiments";

interface Props {
  /** What each tile came to, or null while it is still to be guessed. */
  outcomes: number[] | null;
  /** The tiles that the reader painted as learning. */
  painted: ReadonlySet<number>;
  onPaint: (tile: number, isLearning: boolean) => void;
  chosen: number | null;
  onChoose: (tile: number) => void;
}

/** Tiles by depth and scale of the start; painted before the map is shown, opened after. */
export function MapGrid({ outcomes, painted, onPaint, chosen, onChoose }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const brush = useRef<boolean | null>(null);
  const tileAt = (event: PointerEvent) => {
    const hit = document.elementFromPoint(event.clientX, event.clientY);
    const tile = hit?.closest<HTMLElement>("[data-tile]")?.dataset.tile;
    return tile === undefined ? null : Number(tile);
  };
  const paint = (event: PointerEvent) => {
    const tile = tileAt(event);
    if (outcomes !== null || tile === null || brush.current === null) return;
    onPaint(tile, brush.current);
  };
  const move = (event: KeyboardEvent, tile: number) => {
    const step = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -SCALES.length,
      ArrowDown: SCALES.length,
    };
    const next = tile + (step[event.key as keyof typeof step] ?? 0);
    if (next === tile || next < 0 || next >= TILES.length) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-tile="${next}"]`)?.focus();
  };
  return (
    <div className="start-map">
      <span className="start-map-rows">hidden layers</span>
      <div
        ref={grid}
        className={`start-map-grid ${outcomes ? "" : "is-painting"}`}
        role="group"
        aria-label={
          outcomes
            ? "Map of trained networks: open one"
            : "Paint the networks that you expect to learn"
        }
        onPointerDown={(event) => {
          const tile = tileAt(event);
          if (outcomes !== null || tile === null) return;
          brush.current = !painted.has(tile);
          paint(event);
        }}
        onPointerMove={paint}
        onPointerUp={() => (brush.current = null)}
        onPointerLeave={() => (brush.current = null)}
      >
        {TILES.map(({ depth, scale }, tile) => {
          const column = tile % SCALES.length;
          const fate = outcomes ? fateOf(outcomes[tile]) : null;
          const name = `${depth} hidden layers, start × ${scale}`;
          return [
            column === 0 && (
              <span key={`depth-${depth}`} className="start-map-depth">
                {depth}
              </span>
            ),
            <button
              key={tile}
              type="button"
              data-tile={tile}
              data-fate={fate ?? undefined}
              tabIndex={tile === (chosen ?? 0) ? 0 : -1}
              className={`tile ${painted.has(tile) ? "is-painted" : ""} ${chosen === tile ? "is-chosen" : ""}`}
              style={
                outcomes && fate === "learned"
                  ? {
                      backgroundColor: `color-mix(in srgb, var(--ink) ${shade(outcomes[tile])}%, var(--paper))`,
                    }
                  : undefined
              }
              aria-label={fate ? `${name}: ${fate}` : name}
              aria-pressed={outcomes ? chosen === tile : painted.has(tile)}
              onKeyDown={(event) => move(event, tile)}
              onClick={(event) => {
                if (outcomes) onChoose(tile);
                // A pointer has painted already; this is Enter or Space.
                else if (event.detail === 0) onPaint(tile, !painted.has(tile));
              }}
            >
              {fate === "exploded" ? "×" : fate === "silent" ? "·" : ""}
            </button>,
          ];
        })}
        <span />
        {SCALES.map((scale) => (
          <span key={scale} className="start-map-scale">
            {scale}
          </span>
        ))}
      </div>
      <span className="start-map-columns">
        deviation of the first weights, as a multiple of He’s
      </span>
    </div>
  );
}

/** The lower the loss, the darker: ln 2, which knows nothing, is paper. */
export function shade(loss: number): number {
  if (loss === EXPLODED) return 0;
  return Math.round(25 + 65 * Math.max(0, 1 - loss / 0.55));
}
