export { conceptMacros } from "./concepts.ts";
export { features } from "./features.ts";
export { mathPlugin } from "./math-plugin.ts";
export { renderMarkdown } from "./render-markdown.ts";
export { renderMath } from "./render-math.ts";
