import { useEffect, useRef, useState } from "react";
import type { Variant } from "../../quiz/index.ts";
import { DrillForm } from "./DrillForm.tsx";
import { Hints } from "./Hints.tsx";
import { Paragraphs } from "./Html.tsx";
import { Readable } from "./Readable.tsx";
import { useHandedFocus } from "./use-handed-focus.ts";
import { useProgress } from "./use-progress.ts";

interface Props {
  /** Slug of the lesson whose questions.ts holds the drill. */
  lesson: string;
  /** The variant drawn at build. */
  first: Variant;
}

/** A question whose numbers change: after each answer another like it may be asked. */
export function Drill({ lesson, first }: Props) {
  const { state, isLoaded } = useProgress();
  const [variant, setVariant] = useState(first);
  const [isLive, setIsLive] = useState(false);
  const [hints, setHints] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { question, seed } = variant;
  const stem = `${question.id}-stem`;
  const holdFocus = useHandedFocus(root, isLive);

  async function ask(next: number): Promise<boolean> {
    try {
      const { drawInPage } = await import("./draw-in-page.ts");
      setVariant(await drawInPage(lesson, question.id, next));
      setHints(0);
      setProblem(null);
      return true;
    } catch {
      setProblem("New numbers could not be loaded. Try again when you are online.");
      return false;
    }
  }

  // What was asked last is asked still when the reader comes back.
  useEffect(() => {
    if (!isLoaded || isLive) return;
    const last = state.questions.get(question.id)?.last.data.seed;
    const goLive = () => {
      holdFocus();
      setIsLive(true);
    };
    if (last === undefined || last === first.seed) goLive();
    else void ask(last).then(goLive);
  }, [isLoaded]);

  return (
    <div className="quiz" id={question.id} ref={root} role="group" aria-labelledby={stem}>
      <div id={stem} className="quiz-stem" tabIndex={-1}>
        <Paragraphs html={question.stem} />
      </div>
      {isLive ? (
        <DrillForm
          key={seed}
          variant={variant}
          hints={hints}
          onAnother={() =>
            void ask(seed + 1).then((isAsked) => {
              if (isAsked) root.current?.querySelector<HTMLElement>(".quiz-stem")?.focus();
            })
          }
        />
      ) : (
        <Readable question={question} />
      )}
      <Hints
        key={`hints ${seed}`}
        hints={question.hints}
        isLive={isLive}
        opened={hints}
        onOpen={setHints}
      />
      {problem && (
        <p className="quiz-aside" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
