const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** Blanks out the comments of MDX outside code, leaving every line where it is. */
export function withoutComments(source: string): string {
  return perProse(source, (prose) => prose.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank));
}

/** Blanks out fenced code, so that a tag shown there is not taken for one. */
export function withoutCode(source: string): string {
  return splitFences(source)
    .map(({ text, isCode }) => (isCode ? blank(text) : text))
    .join("");
}

function perProse(source: string, change: (prose: string) => string): string {
  return splitFences(source)
    .map(({ text, isCode }) => (isCode ? text : change(text)))
    .join("");
}

function splitFences(source: string): { text: string; isCode: boolean }[] {
  let part = { text: "", isCode: false };
  const parts = [part];
  const begin = (text: string, isCode: boolean) => parts.push((part = { text, isCode }));
  let fence: string | null = null;
  for (const line of source.split(/(?<=\n)/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === null && mark) {
      fence = mark;
      begin(line, true);
      continue;
    }
    part.text += line;
    if (fence !== null && mark?.startsWith(fence)) {
      fence = null;
      begin("", false);
    }
  }
  return parts;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
