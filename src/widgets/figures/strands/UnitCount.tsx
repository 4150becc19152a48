interface Props {
  units: number;
  guess: number | null;
  onGuess: (count: number) => void;
}

/** A row of dots to say how many units will differ. */
export function UnitCount({ units, guess, onGuess }: Props) {
  return (
    <fieldset className="unit-count">
      <legend>Pull one strand aside. How many different units will there be after training?</legend>
      <div>
        {Array.from({ length: units }, (_, index) => index + 1).map((count) => (
          <label key={count} className={guess !== null && count <= guess ? "is-counted" : ""}>
            <input
              type="radio"
              name="unit-count"
              className="visually-hidden"
              checked={guess === count}
              onChange={() => onGuess(count)}
            />
            {count}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
