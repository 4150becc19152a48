interface Props<Value extends string> {
  /** What is chosen, for readers who do not see it. */
  legend: string;
  /** Names the group of radio buttons; once on a page. */
  name: string;
  options: { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons that look like one row of buttons. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { legend, name, options, chosen, onChoose } = props;
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            className="segmented-radio"
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
