/** The Markdown that lessons, questions and the glossary are written in. */
export const features = {
  gfm: true,
  math: true,
  headingAttributes: true,
  smartPunctuation: true,
} as const;
