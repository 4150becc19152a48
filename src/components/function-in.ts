const beginning = /^export function (\w+)\(/gm;

/** The names of the functions that a file exports, in its order. */
export function functionsIn(text: string): string[] {
  return Array.from(text.matchAll(beginning), ([, name]) => name);
}

/** A function that a file exports, with the comment before it. Prettier puts its last brace at the left. */
export function functionIn(text: string, name: string): string {
  const at = text.indexOf(`export function ${name}(`);
  const comment = text.lastIndexOf("\n/**", at);
  const between = text.slice(comment, at);
  const from =
    comment >= 0 && /\*\/\n$/.test(between) && !between.includes("\n}") ? comment + 1 : at;
  return text.slice(from, text.indexOf("\n}\n", at) + 2);
}
