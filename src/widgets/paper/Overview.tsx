import type { ReactNode } from "react";

interface Props {
  /** For each question, whether it has no complete answer yet. */
  open: readonly boolean[];
  /** The question in view, from 0. */
  at: number;
  onGo: (at: number) => void;
  children: ReactNode;
}

/** Every question by its number, answered or not, behind one line. */
export function Overview({ open, at, onGo, children }: Props) {
  return (
    <details className="paper-overview">
      <summary>{children}</summary>
      <ol role="list">
        {open.map((isOpen, item) => (
          <li key={item}>
            <button
              type="button"
              className="paper-number"
              data-open={isOpen}
              aria-current={item === at ? "true" : undefined}
              aria-label={`Question ${item + 1}, ${isOpen ? "not answered" : "answered"}`}
              onClick={({ currentTarget }) => {
                currentTarget.closest("details")!.open = false;
                onGo(item);
              }}
            >
              {item + 1}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
