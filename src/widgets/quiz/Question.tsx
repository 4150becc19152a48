import { useEffect, useRef, useState } from "react";
import type { Question as Asked } from "../../quiz/index.ts";
import { Answering } from "./Answering.tsx";
import { Hints } from "./Hints.tsx";
import { Paragraphs } from "./Html.tsx";
import { Readable } from "./Readable.tsx";
import { useHandedFocus } from "./use-handed-focus.ts";

/** A question whose texts are HTML: readable as it comes from the build, answerable once scripts run. */
export function Question({ question }: { question: Asked }) {
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string[] | null>(null);
  const [hints, setHints] = useState(0);
  const stem = `${question.id}-stem`;
  const holdFocus = useHandedFocus(root, opened !== null);

  useEffect(() => {
    holdFocus();
    setOpened(openedOptions(root.current));
  }, []);

  return (
    <div className="quiz" id={question.id} ref={root} role="group" aria-labelledby={stem}>
      <Paragraphs className="quiz-stem" id={stem} html={question.stem} />
      {opened === null ? (
        <Readable question={question} />
      ) : (
        <Answering question={question} opened={opened} hints={hints} />
      )}
      <Hints hints={question.hints} isLive={opened !== null} opened={hints} onOpen={setHints} />
    </div>
  );
}

/** The options that a reader opened before scripts ran: those clicks count. */
function openedOptions(root: HTMLElement | null): string[] {
  const opened = root?.querySelectorAll<HTMLElement>("details[open][data-option]") ?? [];
  return [...opened].map(({ dataset }) => dataset.option ?? "");
}
