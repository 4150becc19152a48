import type { Question } from "../../quiz/index.ts";
import { Choice } from "./Choice.tsx";
import { Choices } from "./Choices.tsx";
import { Essay } from "./Essay.tsx";
import { Estimate } from "./Estimate.tsx";
import { Fill } from "./Fill.tsx";
import { NumberAnswer } from "./NumberAnswer.tsx";
import { Order } from "./Order.tsx";
import { Pairs } from "./Pairs.tsx";
import type { Answers } from "./use-answers.ts";

interface Props {
  question: Question;
  answers: Answers;
  opened?: readonly string[];
}

const NONE: readonly string[] = [];

/** The form of a question, by its kind. */
export function QuestionForm({ question, answers, opened = NONE }: Props) {
  switch (question.kind) {
    case "choice":
      return <Choice question={question} answers={answers} opened={opened} />;
    case "choices":
      return <Choices question={question} answers={answers} />;
    case "number":
      return <NumberAnswer question={question} answers={answers} />;
    case "estimate":
      return <Estimate question={question} answers={answers} />;
    case "fill":
      return <Fill question={question} answers={answers} />;
    case "sort":
    case "match":
      return <Pairs question={question} answers={answers} />;
    case "order":
      return <Order question={question} answers={answers} />;
    case "essay":
      return <Essay question={question} answers={answers} />;
  }
}
