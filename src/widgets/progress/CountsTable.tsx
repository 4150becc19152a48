import type { EventKind } from "../../progress/index.ts";
import { countWords, KIND_WORDS } from "./words.ts";

/** How many of each kind, without the kinds of which there are none. */
export function CountsTable({
  counts,
  caption,
}: {
  counts: ReadonlyMap<EventKind, number>;
  caption: string;
}) {
  const kinds = (Object.keys(KIND_WORDS) as EventKind[]).filter((kind) => counts.has(kind));
  return (
    <table className="counts">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{KIND_WORDS[kind]}</th>
            <td>{countWords(counts.get(kind)!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
