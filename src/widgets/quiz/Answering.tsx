import type { Question } from "../../quiz/index.ts";
import { Choice } from "./Choice.tsx";
import { Choices } from "./Choices.tsx";
import { Essay } from "./Essay.tsx";
import { NumberAnswer } from "./NumberAnswer.tsx";
import { Estimate } from "./Estimate.tsx";
import { Fill } from "./Fill.tsx";
import { Order } from "./Order.tsx";
import { Pairs } from "./Pairs.tsx";
import { useAnswers } from "./use-answers.ts";

interface Props {
  question: Question;
  opened: readonly string[];
}

/** The form of a question, by its kind. */
export function Answering({ question, opened }: Props) {
  const answers = useAnswers(question);
  return (
    <>
      {question.kind === "choice" && (
        <Choice question={question} answers={answers} opened={opened} />
      )}
      {question.kind === "choices" && <Choices question={question} answers={answers} />}
      {question.kind === "number" && <NumberAnswer question={question} answers={answers} />}
      {question.kind === "estimate" && <Estimate question={question} answers={answers} />}
      {question.kind === "fill" && <Fill question={question} answers={answers} />}
      {(question.kind === "sort" || question.kind === "match") && (
        <Pairs question={question} answers={answers} />
      )}
      {question.kind === "order" && <Order question={question} answers={answers} />}
      {question.kind === "essay" && <Essay question={question} answers={answers} />}
      {answers.warning && (
        <p className="quiz-aside" role="status">
          {answers.warning}
        </p>
      )}
    </>
  );
}
