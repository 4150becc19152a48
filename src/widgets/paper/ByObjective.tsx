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
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, can, lesson, right, count }) => (
          <tr key={id}>
            <th scope="row">
              {can}
              {right < count && (
                <span>
                  Read again: <a href={lessons[lesson]?.address}>{lessons[lesson]?.title}</a>
                </span>
              )}
            </th>
            <td>
              {right} of {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
