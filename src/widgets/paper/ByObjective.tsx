import type { Bank, ObjectiveScore } from "../../quiz/index.ts";

interface Props {
  scores: readonly ObjectiveScore[];
  lessons: Bank["lessons"];
}

/** The score of each objective, the weakest first, with the lesson to read again where something was missing. */
export function ByObjective({ scores, lessons }: Props) {
  return (
    <table className="by-objective">
      <thead>
        <tr>
          <th scope="col">You can</th>
          <th scope="col">Right</th>
          <th scope="col">Read again</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, can, lesson, right, count }) => (
          <tr key={id}>
            <th scope="row">{can}</th>
            <td>
              {right} of {count}
            </td>
            <td>
              {right < count && (
                <a href={lessons[lesson]?.address}>{lessons[lesson]?.title ?? lesson}</a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
