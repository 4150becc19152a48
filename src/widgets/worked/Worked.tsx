import { useEffect, useRef, useState } from "react";
import { workedName } from "../../progress/index.ts";
import type { WorkedVariant } from "../../quiz/index.ts";
import { useProgress } from "../quiz/use-progress.ts";
import { Round } from "./Round.tsx";
import { yours } from "./words.ts";

interface Props {
  /** Slug of the lesson whose worked.ts holds the example. */
  lesson: string;
  id: string;
  steps: number;
}

/** The variant in which the last step is the reader's; the one before it stands in the lesson. */
const FIRST_ASKED = 2;

/** A worked example taken up by the reader: with new numbers each time, one step more is theirs. */
export function Worked({ lesson, id, steps }: Props) {
  const { state, isLoaded } = useProgress();
  const [variant, setVariant] = useState<WorkedVariant | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  async function draw(seed: number): Promise<boolean> {
    try {
      const { drawWorkedInPage } = await import("./draw-worked-in-page.ts");
      setVariant(await drawWorkedInPage(lesson, id, seed));
      setProblem(null);
      return true;
    } catch {
      setProblem("New numbers could not be loaded. Try again when you are online.");
      return false;
    }
  }

  async function goOn(seed: number): Promise<void> {
    if (await draw(seed)) setIsAsked(true);
  }

  // The keyboard follows to what was asked for, once it is there, and so does the page: to as much
  // of the round as it can show, from its title on.
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const title = root.current?.querySelector<HTMLElement>(".worked-round .worked-title");
    title?.focus({ preventScroll: true });
    title?.parentElement?.scrollIntoView({ block: "nearest" });
    title?.scrollIntoView({ block: "nearest" });
    setIsAsked(false);
  }, [isAsked]);

  // A reader who comes back finds the stage that was left.
  useEffect(() => {
    if (!isLoaded || variant) return;
    const last = state.questions.get(workedName(id))?.last.data.seed;
    if (last !== undefined) void draw(last);
  }, [isLoaded]);

  return (
    <div ref={root} className="worked-yours">
      {variant ? (
        <Round
          key={variant.seed}
          id={id}
          variant={variant}
          onNext={() => void goOn(variant.seed + 1)}
        />
      ) : (
        <button
          type="button"
          className="button"
          disabled={!isLoaded}
          onClick={() => void goOn(FIRST_ASKED)}
        >
          {yours(1, steps)}
        </button>
      )}
      {problem && (
        <p className="quiz-aside" role="status">
          {problem}
        </p>
      )}
    </div>
  );
}
