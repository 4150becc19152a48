import type { PaperState, ProgressState } from "../../progress/index.ts";
import { readPaperName } from "../../quiz/index.ts";
import { readSittingKey } from "./sitting-key.ts";

interface Props {
  edition: string;
  papers: ProgressState["papers"];
}

/** The tests that the reader began: those to go on with, and those that were handed in. */
export function Sittings({ edition, papers }: Props) {
  const sat = [...papers]
    .map(([key, paper]) => ({ key, paper, ...readSittingKey(key) }))
    .filter(({ name }) => readPaperName(name) !== null)
    .sort((a, b) => when(b.paper) - when(a.paper));
  const isCurrent = (name: string) => readPaperName(name)?.edition === edition;
  const open = sat.filter(({ paper }) => paper.handedIn === null);
  const done = sat.filter(({ paper }) => paper.handedIn !== null);
  return (
    <>
      {open.length > 0 && (
        <section className="sittings">
          <h2>Not handed in</h2>
          <ul role="list">
            {open.map(({ key, name, paper }) => (
              <li key={key}>
                {isCurrent(name) ? (
                  <>
                    <a href={`#${name}`}>Go on with {name}</a>, {paper.marked.size} of{" "}
                    {readPaperName(name)?.size} touched, begun {day(paper)}
                  </>
                ) : (
                  <>
                    {name}, begun {day(paper)}. Questions were added or taken out since, so that it
                    cannot be gone on with.
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {done.length > 0 && (
        <section className="sittings">
          <h2>Handed in</h2>
          <ul role="list">
            {done.map(({ key, name, time, paper }) => (
              <li key={key}>
                {isCurrent(name) && !papers.has(`${name}/${time + 1}`) ? (
                  <a href={`#${name}`}>{name}</a>
                ) : (
                  name
                )}
                , {day(paper)}: {rights(paper)} of {readPaperName(name)?.size} right
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function when({ begun, handedIn }: PaperState): number {
  return handedIn?.time ?? begun?.time ?? 0;
}

function day(paper: PaperState): string {
  const options = { day: "numeric", month: "long" } as const;
  return new Date(when(paper)).toLocaleDateString("en-GB", options);
}

function rights({ answers }: PaperState): number {
  return answers.filter(({ data }) => data.verdict === "right").length;
}
