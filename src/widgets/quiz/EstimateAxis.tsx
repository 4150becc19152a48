interface Props {
  from: number;
  to: number;
  /** Where the reader's mark stands, as a share of the axis, or null. */
  mark: number | null;
  /** Where the answer stands, once it may be seen. */
  answer: number | null;
}

/** Labels of decades that stand beside one another on a phone. */
const LABELS = 5;

/** A log axis with its decades, the reader's hollow mark, and the answer as a filled one. */
export function EstimateAxis({ from, to, mark, answer }: Props) {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const every = Math.ceil((last - first + 1) / LABELS);
  const powers = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, k) => first + k * every,
  );
  const left = (share: number) => ({ left: `${100 * share}%` });
  return (
    <div className="quiz-axis" aria-hidden="true">
      {powers.map((power) => {
        const share = Math.log(10 ** power / from) / Math.log(to / from);
        return (
          <span
            key={power}
            className="quiz-axis-tick"
            data-last={share > 0.95 || undefined}
            style={left(share)}
          >
            10<sup>{String(power).replace("-", "−")}</sup>
          </span>
        );
      })}
      {mark !== null && <span className="quiz-axis-mark" style={left(mark)} />}
      {answer !== null && <span className="quiz-axis-answer" style={left(answer)} />}
    </div>
  );
}
