import type { ErrorParts } from "#experiments";
import { decimal } from "../../../charts/format.ts";

interface Props {
  withBias?: ErrorParts;
  without?: ErrorParts;
}

/** The error of both models, as the sum that it is. */
export function ErrorTable({ withBias, without }: Props) {
  const row = (name: string, parts: ErrorParts | undefined, className: string) => {
    const said = (value?: number) => (value === undefined ? "–" : decimal(value, 2));
    return (
      <tr className={className}>
        <th scope="row">{name}</th>
        <td>{said(parts?.squaredBias)}</td>
        <td>{said(parts?.variance)}</td>
        <td>{said(parts?.error)}</td>
      </tr>
    );
  };
  return (
    <table className="darts-errors">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">model</span>
          </th>
          <th scope="col">bias²</th>
          <th scope="col">+ variance</th>
          <th scope="col">= error</th>
        </tr>
      </thead>
      <tbody>
        {row("without b", without, "")}
        {row("with b", withBias, "bias")}
      </tbody>
    </table>
  );
}
