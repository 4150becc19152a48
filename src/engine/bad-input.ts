/** Input that the engine refuses: it names the field, what was found and what is allowed. */
export class BadInput extends Error {
  readonly field: string;
  readonly found: unknown;
  readonly allowed: string;

  constructor(field: string, found: unknown, allowed: string) {
    super(`${field}: found ${show(found)}, allowed: ${allowed}`);
    this.name = "BadInput";
    this.field = field;
    this.found = found;
    this.allowed = allowed;
  }
}

function show(found: unknown): string {
  if (typeof found === "string") return JSON.stringify(found);
  if (typeof found === "function") return "a function";
  if (ArrayBuffer.isView(found)) return "a typed array";
  if (Array.isArray(found)) return found.length > 8 ? `a list of ${found.length}` : brief(found);
  if (typeof found === "object" && found !== null) return brief(found);
  return String(found);
}

/** JSON cut short; what cannot be written as JSON is named by its kind. */
function brief(found: object): string {
  try {
    const text = JSON.stringify(found);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
  } catch {
    return "an object";
  }
}
