/** Wrong content, told in the writer's words: the file, what was found, what is expected. */
export class ContentMistake extends Error {
  constructor(mistake: {
    file: string;
    found: string;
    expected: string;
    nearest?: string | undefined;
  }) {
    const hint = mistake.nearest ? ` Did you mean "${mistake.nearest}"?` : "";
    super(`${mistake.file}: found ${mistake.found}, expected ${mistake.expected}.${hint}`);
    this.name = "ContentMistake";
  }
}
