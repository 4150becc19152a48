import { useMemo } from "react";
import type { ProgressEvent } from "../../progress/index.ts";
import type { Askable } from "./askable.ts";
import type { ReviewSession } from "./review-session.ts";

interface Props {
  items: readonly Askable[];
  answers: readonly ProgressEvent[];
  isOpen: boolean;
  onBegin: (of: ReviewSession["of"], length: number) => void;
}

/** How many questions a session of new ones has. */
const LENGTH = 10;

/** Questions that were never tried, mixed or by objective, and drills with other numbers. */
export function Untried({ items, answers, isOpen, onBegin }: Props) {
  const tried = useMemo(
    () => new Set(answers.flatMap(({ kind, data }) => (kind === "answered" ? data.question : []))),
    [answers],
  );
  // What later lessons ask of an objective too stands once, where it is first asked.
  const lessons = useMemo(
    () =>
      groups(
        [...groups(items, ({ objective }) => objective).values()],
        ([{ taught }]) => taught.title,
      ),
    [items],
  );
  const isNew = ({ id }: Askable) => !tried.has(id);
  const count = items.filter(isNew).length;
  return (
    <section className="review-untried">
      <h2>{count > 0 ? "Not tried yet" : "Drills, with new numbers"}</h2>
      {count > 0 && (
        <p>
          {count === 1 ? "One question" : `${count} questions`}, one thing after another:{" "}
          <button type="button" className="button" onClick={() => onBegin("new", LENGTH)}>
            Ask me {Math.min(LENGTH, count)}
          </button>
        </p>
      )}
      <details className="tap" open={isOpen && count === 0}>
        <summary>Choose what to practise</summary>
        {[...lessons].map(([title, own]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className="review-objectives" role="list">
              {own.map((asks) => {
                const [{ objective, can }] = asks;
                const fresh = asks.filter(isNew).length;
                const drills = asks.some((item) => "drill" in item);
                if (fresh === 0 && !drills) return null;
                return (
                  <li key={objective}>
                    <button
                      type="button"
                      className="review-objective"
                      onClick={() => onBegin({ objective }, drills ? LENGTH : fresh)}
                    >
                      <span>{can}</span>
                      <span className="review-count">
                        {fresh > 0 ? `${fresh} new` : "new numbers"}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}
