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

/** A practice test: what was put down for each item, and the answers that were handed in. */
export interface PaperState {
  begun: EventOf<"begun"> | null;
  marked: ReadonlyMap<number, EventOf<"marked">["data"]>;
  handedIn: EventOf<"handedIn"> | null;
  answers: readonly Answer[];
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
  const change = (paper: string, of: (before: PaperState) => Partial<PaperState>) => {
    const before = papers.get(paper) ?? NEW_PAPER;
    papers.set(paper, { ...before, ...of(before) });
  };
  for (const event of merge(events)) {
    switch (event.kind) {
      case "answered": {
        const { question, paper } = event.data;
        questions.set(question, answer(questions.get(question), event));
        if (paper) change(paper, ({ answers }) => ({ answers: [...answers, event] }));
        break;
      }
      case "predicted": {
        const { figure, prediction, outcome } = event.data;
        const settled = outcome === undefined ? {} : { outcome };
        figures.set(figure, { hasRun: false, prediction, ...settled, ...figures.get(figure) });
        break;
      }
      case "ran":
        figures.set(event.data.figure, { ...figures.get(event.data.figure), hasRun: true });
        break;
      case "begun":
        change(event.data.paper, ({ begun }) => ({ begun: begun ?? event }));
        break;
      case "marked": {
        const { paper, item } = event.data;
        change(paper, ({ marked }) => ({ marked: new Map(marked).set(item, event.data) }));
        break;
      }
      case "handedIn":
        change(event.data.paper, ({ handedIn }) => ({ handedIn: handedIn ?? event }));
        break;
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

const NEW_PAPER: PaperState = { begun: null, marked: new Map(), handedIn: null, answers: [] };

function answer(before: QuestionState | undefined, event: Answer): QuestionState {
  return {
    first: before?.first ?? event,
    last: event,
    attempts: Math.max(before?.attempts ?? 0, event.data.attempt),
    isSettled: before?.isSettled === true || event.data.verdict !== "wrong",
  };
}
