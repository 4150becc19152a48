import { useRef, useState } from "react";
import { saveToFile } from "../../progress/index.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { useImport } from "./use-import.ts";
import { entries } from "./words.ts";

/** Export to a file, and import from one: what it would add, then adding it, then taking it back. */
export function CopyAndOpen({ isReadOnly, isEmpty }: { isReadOnly: boolean; isEmpty: boolean }) {
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { state, open, accept, leave, undo } = useImport();

  return (
    <section aria-labelledby="copy">
      <h2 id="copy">Take it with you</h2>
      <p>
        An export is one file that a person can read. Opened here or on another device, it adds what
        is not there yet and changes nothing else.
      </p>
      <div className="stored-actions">
        <button
          className="button"
          type="button"
          disabled={isEmpty}
          onClick={() => void saveToFile().then(setSavedAs)}
        >
          Export to a file
        </button>
        {!isReadOnly && (
          <>
            <button
              ref={opener}
              className="button"
              type="button"
              onClick={() => chooser.current?.click()}
            >
              Open a file
            </button>
            <input
              ref={chooser}
              hidden
              type="file"
              accept=".json,application/json"
              aria-label="A file of progress"
              onChange={({ target }) => {
                const file = target.files?.[0];
                setSavedAs(null);
                if (file) void open(file);
                target.value = "";
              }}
            />
          </>
        )}
      </div>
      <div role="status">
        {savedAs !== null && state.step === "none" && <p>Exported as {savedAs}.</p>}
        {state.step === "refused" && <p>{state.words} Nothing was changed.</p>}
        {state.step === "added" && (
          <p>
            Added {entries(state.added.length)}.{" "}
            {state.warning ?? "You can undo this until you leave the page or open another file."}
          </p>
        )}
        {state.step === "undone" && <p>Taken back. What the file added is gone again.</p>}
      </div>
      {state.step === "previewed" && (
        <ImportPreview
          name={state.name}
          preview={state.preview}
          onAccept={() => void accept()}
          onLeave={() => {
            leave();
            opener.current?.focus();
          }}
        />
      )}
      {state.step === "added" && state.added.length > 0 && (
        <button
          className="button"
          type="button"
          autoFocus
          onClick={() => void undo().then(() => opener.current?.focus())}
        >
          Undo
        </button>
      )}
    </section>
  );
}
