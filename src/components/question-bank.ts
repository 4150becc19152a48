import { siteAddress, type Term } from "#course";
import { fnv1a, renderTexts, type Bank, type BankItem } from "#quiz";
import { allDrills } from "../course/drills.ts";
import { lessonOf } from "../course/lesson-of.ts";
import { checkObjective, objectives } from "../course/objectives.ts";
import { everyQuestion } from "../course/questions.ts";
import { renderMarkdown } from "../markdown/index.ts";
import { refute } from "../widgets/quiz/refute.ts";

/** All that can be asked of a term, with the texts of its questions as HTML; what the practice test and the review load. */
export async function questionBank(term: Term): Promise<Bank> {
  const slugs = term.lessons.map(({ slug }) => slug);
  const asked = everyQuestion().filter(({ file }) => slugs.includes(lessonOf(file)));
  const questions = asked.map(async ({ question, file, line }): Promise<BankItem> => {
    const { id, objective = "" } = question;
    checkObjective(objective, `${file}:${line}: <Quiz id="${id}">`);
    const rendered = await renderTexts(question, renderMarkdown, refute);
    return { id, objective, lesson: lessonOf(file), question: rendered };
  });
  const drills = (await allDrills())
    .filter(({ lesson }) => slugs.includes(lesson))
    .map(({ lesson, drill: { id, objective } }): BankItem => ({
      id,
      objective,
      lesson,
      drill: true,
    }));
  const items = [...(await Promise.all(questions)), ...drills];
  const ids = items.map(({ id, objective }) => `${id} ${objective}`);
  return {
    edition: fnv1a(ids.join("\n")).toString(36).slice(0, 4),
    items,
    objectives: objectives.filter(({ lesson }) => slugs.includes(lesson)),
    lessons: Object.fromEntries(
      term.lessons.map(({ slug, title, address }) => [
        slug,
        { title, address: siteAddress(address) },
      ]),
    ),
  };
}
