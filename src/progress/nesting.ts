/** How deep and how full a JSON text is, counted without building anything. */
export interface Nesting {
  depth: number;
  /** Values, at most. */
  values: number;
}

/** Measures a text by its brackets and commas outside strings; what is no JSON gets a number all the same. */
export function measureNesting(text: string): Nesting {
  let [depth, deepest, values, isString] = [0, 0, 1, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === BRACKET || code === BRACE) {
      deepest = Math.max(deepest, ++depth);
      values++;
    } else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) depth--;
    else if (code === COMMA) values++;
  }
  return { depth: deepest, values };
}

const QUOTE = 34;
const COMMA = 44;
const BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const BRACE = 123;
const CLOSING_BRACE = 125;
