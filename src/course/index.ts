export { siteAddress } from "./address.ts";
export { glossaryEntry, orderGlossary } from "./glossary.ts";
export type { Concept, GlossaryEntry } from "./glossary.ts";
export { lessonFrom, orderLessons } from "./lessons.ts";
export type { Lesson, LessonEntry } from "./lessons.ts";
export { ContentMistake } from "./mistake.ts";
export { neighbours, termFrom } from "./term.ts";
export type { Fact, ReviewQuestion, Term, TermData } from "./term.ts";
