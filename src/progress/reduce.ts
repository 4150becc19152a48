import type { EventOf, ProgressEvent } from "./event.ts";
import { merge } from "./merge.ts";

type Answer = EventOf<"answered">;
type Prediction = EventOf<"predicted">["data"];

/** What is known of a question: its first and last answer, and whether one was right, at least in part. */
export interface QuestionState {
  first: Answer;
  last: Answer;
  attempts: number;
  isSettled: boolean;
}

/** `prediction` is the first one, since it is asked once; `outcome` the first that settled it. */
export interface FigureState {
  prediction?: Prediction["prediction"];
  outcome?: NonNullable<Prediction["outcome"]>;
  hasRun: boolean;
}

/** A practice test: what was put down for each item, and when it was handed in. */
export interface PaperState {
  marked: ReadonlyMap<number, EventOf<"marked">["data"]>;
  handedIn: EventOf<"handedIn"> | null;
}

export interface ProgressState {
  questions: ReadonlyMap<string, QuestionState>;
  figures: ReadonlyMap<string, FigureState>;
  lessonsRead: ReadonlySet<string>;
  papers: ReadonlyMap<string, PaperState>;
  /** The day of the reader's test, YYYY-MM-DD, or null. */
  testDay: string | null;
}

/** What the reader did, from all events in the order of (time, id), however they are given. */
export function reduce(events: Iterable<ProgressEvent>): ProgressState {
  const questions = new Map<string, QuestionState>();
  const figures = new Map<string, FigureState>();
  const lessonsRead = new Set<string>();
  const papers = new Map<string, PaperState>();
  let testDay: string | null = null;
  for (const event of merge(events)) {
    switch (event.kind) {
      case "answered":
        questions.set(event.data.question, answer(questions.get(event.data.question), event));
        break;
      case "predicted": {
        const { figure, prediction, outcome } = event.data;
        const settled = outcome === undefined ? {} : { outcome };
        figures.set(figure, { hasRun: false, prediction, ...settled, ...figures.get(figure) });
        break;
      }
      case "ran":
        figures.set(event.data.figure, { ...figures.get(event.data.figure), hasRun: true });
        break;
      case "marked": {
        const { paper, item } = event.data;
        const before = papers.get(paper) ?? NEW_PAPER;
        papers.set(paper, { ...before, marked: new Map(before.marked).set(item, event.data) });
        break;
      }
      case "handedIn": {
        const { paper } = event.data;
        const before = papers.get(paper) ?? NEW_PAPER;
        papers.set(paper, { ...before, handedIn: before.handedIn ?? event });
        break;
      }
      case "planned":
        ({ testDay } = event.data);
        break;
      case "read":
        lessonsRead.add(event.data.lesson);
        break;
    }
  }
  return { questions, figures, lessonsRead, papers, testDay };
}

const NEW_PAPER: PaperState = { marked: new Map(), handedIn: null };

function answer(before: QuestionState | undefined, event: Answer): QuestionState {
  return {
    first: before?.first ?? event,
    last: event,
    attempts: Math.max(before?.attempts ?? 0, event.data.attempt),
    isSettled: before?.isSettled === true || event.data.verdict !== "wrong",
  };
}
