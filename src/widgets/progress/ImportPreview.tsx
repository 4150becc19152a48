import { useEffect, useRef } from "react";
import { summarize, type ImportPreview as Preview } from "../../progress/index.ts";
import { CountsTable } from "./CountsTable.tsx";
import { countWords, dayWords, entries } from "./words.ts";

interface Props {
  name: string;
  preview: Preview;
  onAccept: () => void;
  onLeave: () => void;
}

/** What opening a file would add; the reader decides. */
export function ImportPreview({ name, preview, onAccept, onLeave }: Props) {
  const { made, adds, isHere, differs, setAside } = preview;
  const { counts, span } = summarize(adds);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const aside = [...setAside.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className="import-preview">
      <h3 ref={heading} tabIndex={-1}>
        {adds.length > 0 ? "What this file would add" : "This file adds nothing"}
      </h3>
      <p>
        {name}, exported on {dayWords(made.getTime())}.
      </p>
      {span !== null && (
        <>
          <CountsTable counts={counts} caption="How much of each kind the file would add" />
          <p>
            {dayWords(span[0]) === dayWords(span[1])
              ? `All of ${dayWords(span[0])}.`
              : `From ${dayWords(span[0])} to ${dayWords(span[1])}.`}
          </p>
        </>
      )}
      <ul>
        {isHere > 0 && <li>{entries(isHere)} already here.</li>}
        {differs > 0 && (
          <li>{entries(differs)} here with other contents. What is here stays as it is.</li>
        )}
        {aside > 0 && (
          <li>
            {entries(aside)} set aside and not added:{" "}
            {[...setAside].map(([why, count]) => `${countWords(count)} ${why}`).join(", ")}.
          </li>
        )}
      </ul>
      <div className="stored-actions">
        {adds.length > 0 && (
          <button className="button button-primary" type="button" onClick={onAccept}>
            Add {entries(adds.length)}
          </button>
        )}
        <button className="button" type="button" onClick={onLeave}>
          {adds.length > 0 ? "Leave it" : "Close"}
        </button>
      </div>
    </div>
  );
}
