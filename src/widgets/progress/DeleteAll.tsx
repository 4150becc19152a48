import { useRef, useState } from "react";
import { NotSaved, pageLog } from "../../progress/index.ts";
import { entries } from "./words.ts";

/** Deletes everything after a confirmation. */
export function DeleteAll({ total }: { total: number }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState("");

  async function deleteAll() {
    dialog.current?.close();
    try {
      await pageLog().clear();
      setSaid("Deleted. Nothing is stored here any more.");
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      setSaid(`Deleted from this page, and no further: ${error.message}`);
    }
  }

  return (
    <section aria-labelledby="delete">
      <h2 id="delete">Delete it</h2>
      <p>
        Everything goes at once and for good, in other tabs too. The theme you chose stays. An
        exported file is the only way back.
      </p>
      <button
        className="button"
        type="button"
        disabled={total === 0}
        onClick={() => {
          setSaid("");
          dialog.current?.showModal();
          keep.current?.focus();
        }}
      >
        Delete everything …
      </button>
      <p role="status">{said}</p>
      <dialog ref={dialog} className="dialog" aria-labelledby="delete-question">
        <h3 id="delete-question">Delete {entries(total)}?</h3>
        <p>This cannot be undone.</p>
        <div className="stored-actions">
          <button
            className="button"
            type="button"
            ref={keep}
            onClick={() => dialog.current?.close()}
          >
            Keep it
          </button>
          <button className="button button-primary" type="button" onClick={() => void deleteAll()}>
            Delete everything
          </button>
        </div>
      </dialog>
    </section>
  );
}
