interface Props {
  /** For each question, whether it has no complete answer yet. */
  open: readonly boolean[];
  onGo: (at: number) => void;
  onHandIn: () => void;
}

/** What is not answered, by name, and the button that ends the test. */
export function BeforeHandIn({ open, onGo, onHandIn }: Props) {
  const left = open.flatMap((isOpen, at) => (isOpen ? [at] : []));
  return (
    <div className="paper-last">
      <h2 tabIndex={-1}>Before you hand in</h2>
      {left.length === 0 ? (
        <p>All {open.length} questions are answered.</p>
      ) : (
        <>
          <p>
            {left.length === 1 ? "One question is" : `${left.length} questions are`} not answered,
            and would earn nothing:
          </p>
          <ul className="paper-numbers" role="list">
            {left.map((at) => (
              <li key={at}>
                <button
                  type="button"
                  className="paper-number"
                  data-open
                  aria-label={`Question ${at + 1}`}
                  onClick={() => onGo(at)}
                >
                  {at + 1}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="paper-row">
        <button type="button" className="button button-primary" onClick={onHandIn}>
          Hand in
        </button>
        <button type="button" className="button" onClick={() => onGo(left[0] ?? open.length - 1)}>
          Back to the questions
        </button>
      </p>
    </div>
  );
}
