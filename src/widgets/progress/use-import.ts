import { useState } from "react";
import {
  BadFile,
  NotSaved,
  openFile,
  pageLog,
  previewImport,
  type ImportPreview,
} from "../../progress/index.ts";

/** How far the import of a file is. Nothing is stored before `accept`. */
export type ImportState =
  | { step: "none" }
  | { step: "refused"; words: string }
  | { step: "previewed"; name: string; preview: ImportPreview }
  | { step: "added"; added: readonly string[]; warning: string | null }
  | { step: "undone" };

/** Opens a file, shows what it would add, adds it, and takes exactly that back. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: "none" });

  async function open(file: File): Promise<void> {
    try {
      const preview = previewImport(await openFile(file), await pageLog().events());
      setState({ step: "previewed", name: file.name, preview });
    } catch (error) {
      if (!(error instanceof BadFile)) throw error;
      setState({ step: "refused", words: error.message });
    }
  }

  async function accept(): Promise<void> {
    if (state.step !== "previewed") return;
    const { adds } = state.preview;
    try {
      setState({ step: "added", added: await pageLog().addAll(adds), warning: null });
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      setState({ step: "added", added: adds.map(({ id }) => id), warning: error.message });
    }
  }

  async function undo(): Promise<void> {
    if (state.step !== "added") return;
    try {
      await pageLog().withdraw(state.added);
      setState({ step: "undone" });
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      setState({ ...state, warning: error.message });
    }
  }

  return { state, open, accept, undo, leave: () => setState({ step: "none" }) };
}
