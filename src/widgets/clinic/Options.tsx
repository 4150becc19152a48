import type { ReactNode } from "react";

interface Props {
  /** What is asked, in words. */
  legend: string;
  options: { value: string; label: string; isTried: boolean }[];
  /** The one chosen last, with what stands under it. */
  chosen: string | null;
  below: ReactNode;
  disabled?: boolean;
  onChoose: (value: string) => void;
}

/** Options as lettered lines between hairlines, as in a question; what was said of the last stands under it. */
export function Options({ legend, options, chosen, below, disabled = false, onChoose }: Props) {
  return (
    <div role="group" aria-label={legend}>
      <p className="quiz-stem">{legend}</p>
      <ol className="quiz-options" role="list">
        {options.map(({ value, label, isTried }, index) => (
          <li key={value}>
            <button
              type="button"
              className="quiz-option"
              aria-pressed={chosen === value}
              disabled={disabled}
              onClick={() => onChoose(value)}
            >
              <span className="quiz-letter">{String.fromCharCode(97 + index)}</span>
              <span>
                {label}
                {isTried && chosen !== value && <span className="clinic-tried"> (tried)</span>}
              </span>
            </button>
            <div aria-live="polite">{chosen === value && below}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}
