/**
 * The rooms of the site and what each may import besides itself.
 * `eslint.config.mjs` turns this table into rules; ARCHITECTURE.md explains it.
 */
export const rooms = {
  engine: [],
  experiments: ["engine"],
  digits: ["experiments"],
  quiz: ["engine", "experiments"],
  published: ["engine"],
  frameworks: ["engine", "experiments"],
  course: ["content", "experiments", "quiz"],
  session: ["engine", "experiments", "course"],
  progress: [],
  charts: [],
  widgets: [
    "engine",
    "experiments",
    "quiz",
    "course",
    "session",
    "charts",
    "progress",
    "markdown",
    "published",
  ],
  components: [
    "experiments",
    "digits",
    "quiz",
    "course",
    "charts",
    "published",
    "frameworks",
    "widgets",
    "markdown",
  ],
  markdown: [],
  styles: [],
  layouts: ["components", "course", "progress", "markdown", "styles"],
  pages: ["layouts", "components", "digits", "course", "progress", "markdown", "styles"],
};

/** Rooms that content may import, each through its index alone. */
export const contentMayImport = ["engine", "experiments", "quiz"];

/** The room that may read the source text of the engine (`?raw`) without importing its code. */
export const mayQuoteEngine = "components";

/** What the engine may use of `Math`: the operations that every platform rounds alike. */
export const exactMath = ["fround", "sqrt", "imul", "abs", "floor", "min", "max"];
