import { Paragraphs } from "./Html.tsx";

interface Props {
  hints: readonly string[];
  /** At build all hints are there; a live page brings the next when one was opened. */
  isLive: boolean;
  /** How many were opened. */
  opened: number;
  onOpen: (opened: number) => void;
}

/** Hints, one at a time. */
export function Hints({ hints, isLive, opened, onOpen }: Props) {
  const shown = isLive ? hints.slice(0, opened + 1) : hints;
  return shown.map((hint, i) => (
    <details
      key={i}
      className="quiz-hint"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen(Math.max(opened, i + 1));
      }}
    >
      <summary>{hints.length > 1 ? `Hint ${i + 1} of ${hints.length}` : "Hint"}</summary>
      <Paragraphs className="quiz-feedback" html={hint} />
    </details>
  ));
}
