import { CopyAndOpen } from "./CopyAndOpen.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { DeleteAll } from "./DeleteAll.tsx";
import { Persistence } from "./Persistence.tsx";
import { useStored } from "./use-stored.ts";
import { byteWords, dayWords, entries } from "./words.ts";

/** What is stored and how large, and the ways to copy, add to and delete it. */
export function StoredProgress() {
  const stored = useStored();
  if (stored === null) return <p className="stored">Reading what is stored …</p>;
  const { counts, total, span, bytes, setAside, status } = stored;
  const isReadOnly = status.mode === "readOnly";
  const where = status.mode === "memory" || status.mode === "wiped" ? "in this page alone" : "";
  return (
    <div className="stored">
      <section aria-labelledby="stored">
        <h2 id="stored">What is stored</h2>
        {span === null ? (
          <p>Nothing yet. What you answer in the lessons is counted here.</p>
        ) : (
          <>
            <CountsTable counts={counts} caption="How much of each kind is stored" />
            <p>
              {entries(total)} {where} since {dayWords(span[0])}, {byteWords(bytes)}.
            </p>
          </>
        )}
        {setAside > 0 && (
          <p>
            {entries(setAside)} could not be read by this version of the site. They stay where they
            are, and an export holds them too.
          </p>
        )}
        <Persistence />
      </section>
      <CopyAndOpen isReadOnly={isReadOnly} isEmpty={total + setAside === 0} />
      {isReadOnly ? (
        <p>
          A newer version of this site wrote what is stored. This page can export it and changes
          nothing.
        </p>
      ) : (
        <DeleteAll total={total + setAside} />
      )}
    </div>
  );
}
