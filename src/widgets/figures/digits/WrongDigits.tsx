import { useState } from "react";
import type { Mistake } from "#experiments";
import { PixelImage } from "../../../charts/PixelImage.tsx";
import { whole } from "../../../charts/format.ts";
import { HELD_BACK, SIDE } from "./digits.ts";

const FEW = 12;

/** The held-back digits that are read wrong, each with what it is and what the network says. */
export function WrongDigits({ mistakes }: { mistakes: Mistake[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? mistakes : mistakes.slice(0, FEW);
  return (
    <div className="wrong-digits live">
      <p role="status">
        {whole(mistakes.length)} of {whole(HELD_BACK)} are read wrong
        {mistakes.length > FEW && !all && `; the ${FEW} it is surest of`}:
      </p>
      <ul>
        {shown.map(({ index, input, was, said }) => (
          <li key={index}>
            <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
              <PixelImage values={input} limit={1} kind="ink" side={SIDE} />
            </svg>
            <span>
              a {was}, read as <b>{said}</b>
            </span>
          </li>
        ))}
      </ul>
      {mistakes.length > FEW && (
        <button className="button button-quiet" onClick={() => setAll(!all)}>
          {all ? `Show ${FEW}` : `Show all ${whole(mistakes.length)}`}
        </button>
      )}
    </div>
  );
}
