import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** A line of text that must be there; `what` tells the writer what belongs in it. */
const text = (what: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? `missing: ${what}` : what) })
    .trim()
    .min(1, { error: `empty: ${what}` });

const root = "./content";
/** Keeps the folder names, which the curriculum is read from, as ids. */
const pathAsId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, "");

const classes = defineCollection({
  loader: glob({ base: root, pattern: "*/class.yaml", generateId: pathAsId }),
  schema: z.strictObject({
    title: text("the name of the class, such as: Machine learning engineering"),
    summary: text("one or two sentences on what the class is about"),
  }),
});

const terms = defineCollection({
  loader: glob({ base: root, pattern: "*/*/term.yaml", generateId: pathAsId }),
  schema: z.strictObject({
    title: text("the term, such as: Weights and biases"),
    summary: text("one sentence for lists of terms"),
    definition: text("the definition, one or two sentences of Markdown"),
    facts: z.array(
      z.strictObject({
        lesson: text("the slug of the lesson that shows the fact"),
        says: text("the must-know fact in one sentence of Markdown"),
      }),
    ),
    questions: z.array(
      z.strictObject({
        lesson: text("the slug of the lesson that answers the question"),
        asks: text("the review question in one sentence"),
      }),
    ),
    parts: z
      .array(
        z.strictObject({
          name: text("the name of a part of the course, such as: Mechanics"),
          from: text("the slug of its first lesson"),
        }),
      )
      .min(1, { error: "the parts of the course, at least one" }),
    spine: z
      .array(text("the slug of a lesson"))
      .min(1, { error: "a spine of at least one lesson" }),
  }),
});

const guides = defineCollection({
  loader: glob({ base: root, pattern: "*/*/guide.mdx", generateId: pathAsId }),
  schema: z.strictObject({}),
});

const lessons = defineCollection({
  loader: glob({ base: root, pattern: "*/*/*/index.mdx", generateId: pathAsId }),
  schema: z.strictObject({
    title: text("the title, a sentence case phrase such as: A bias shifts the activation"),
    short: text("the name in the lesson list, at most 24 characters").max(24, {
      error: "a name of at most 24 characters, for the lesson list",
    }),
    part: text("where it belongs, such as: Must-know fact 2"),
    summary: text("one sentence for lists and search engines"),
    needs: z.array(text("the slug of an earlier lesson"), {
      error: "the slugs of the lessons that a reader must have done first: needs: [definition]",
    }),
    page: z.literal(true, { error: "true, or nothing" }).optional(),
  }),
});

const glossary = defineCollection({
  loader: glob({ base: `${root}/glossary`, pattern: "*.yaml", generateId: pathAsId }),
  schema: z.strictObject({
    term: text("the term in its textbook form"),
    also: z.array(text("another name of the term")).default([]),
    definition: text("the definition in one sentence of Markdown"),
    formula: text("what the term is in symbols, as TeX without dollar signs"),
    shown: text("the slug of the lesson that shows the term"),
    beside: z
      .array(text("the id of another entry"), {
        error: "the ids of entries to read beside it: beside: [weight, unit]",
      })
      .min(1, { error: "one entry or more to read beside it: beside: [weight, unit]" }),
    concept: z
      .enum(["weight", "weight-negative", "bias", "gradient", "activation"], {
        error: "one of weight, weight-negative, bias, gradient, activation, or nothing",
      })
      .optional(),
  }),
});

export const collections = { classes, terms, guides, lessons, glossary };
